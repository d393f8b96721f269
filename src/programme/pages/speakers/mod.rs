//! Pages that show speakers with their sessions: what visitors read ([`public`]), the page behind a personal link ([`personal`]), and what organisers
//! do with speakers that touches the programme ([`organise`]). The views stand in `speakers::pages`.

pub mod organise;
pub mod personal;
pub mod public;
#[cfg(test)]
mod tests;
