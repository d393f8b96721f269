//! The demo loads on both databases, and a second time changes nothing.

use crate::{db_test, on};

db_test! { async fn loading_twice_changes_nothing(app: TestApp) {
    crate::demo::load(&app).await.unwrap();
    let count = async || {
        let mut tx = app.db.read().await.unwrap();
        let counts: (i64, i64, i64, i64, i64) = on!(tx, |c| sqlx::query_as(
            "SELECT (SELECT COUNT(*) FROM event), (SELECT COUNT(*) FROM registration), (SELECT COUNT(*) FROM session), (SELECT COUNT(*) FROM speaker),
                    (SELECT COUNT(*) FROM release)",
        ).fetch_one(c).await).unwrap();
        counts
    };
    let first = count().await;
    assert_eq!(first.0, 7);
    assert_eq!(first.1, 331);
    crate::demo::load(&app).await.unwrap();
    assert_eq!(count().await, first);
    let links = crate::demo::links(&app).await.unwrap();
    assert!(links.attendee.is_some() && links.speaker.is_some());
}}
