//! Clameur.
