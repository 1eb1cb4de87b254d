//! What is known of the trees of all logs, so that nothing of them is hashed for every supporter again.

use std::sync::{Arc, Mutex};

use clameur_ledger::tile::{BytesError, Tile};
use clameur_ledger::tree::{KeptRoots, KeptTiles};

use crate::secrets::lock;

/// Roots inside the tiles that were used last, shared by whoever appends and whoever makes receipts. A megabyte at most.
#[derive(Debug, Clone, Default)]
pub struct Roots(Arc<Mutex<KeptRoots>>);

impl Roots {
    /// Tiles of a campaign's log as they are stored, with what is known of them; which is damaged, if one is.
    pub(super) fn tiles(
        &self,
        campaign: &str,
        stored: &[(Tile, Vec<u8>)],
    ) -> Result<KeptTiles, BytesError> {
        let mut kept = lock(&self.0);
        let mut tiles = KeptTiles::new();
        for (tile, bytes) in stored {
            tiles.insert(&mut kept, campaign, (tile.level, tile.index), bytes)?;
        }
        Ok(tiles)
    }
}
