//! Handlers of the demonstration's mailbox.

use axum::extract::State;

use crate::web::app::App;
use crate::web::respond::Problem;

/// `/mailbox`.
pub(crate) async fn mailbox(State(_app): State<App>) -> Problem {
    Problem::not_found()
}

/// `/mailbox/{id}`.
pub(crate) async fn message(State(_app): State<App>) -> Problem {
    Problem::not_found()
}
