//! A stored mail as a MIME message: text, HTML and calendar side by side, the calendar again as a file.

use super::store::Row;
use lettre::{
    Message,
    message::{Attachment, Mailbox, MultiPart, SinglePart, header},
};

macro_rules! text_header {
    ($name:ident, $text:literal) => {
        #[derive(Debug, Clone)]
        struct $name(String);
        impl header::Header for $name {
            fn name() -> header::HeaderName {
                header::HeaderName::new_from_ascii_str($text)
            }
            fn parse(s: &str) -> Result<Self, Box<dyn std::error::Error + Send + Sync>> {
                Ok(Self(s.into()))
            }
            fn display(&self) -> header::HeaderValue {
                header::HeaderValue::new(Self::name(), self.0.clone())
            }
        }
    };
}
text_header!(ContentLanguage, "Content-Language");
text_header!(AutoSubmitted, "Auto-Submitted");
text_header!(AutoResponse, "X-Auto-Response-Suppress");
text_header!(ListUnsubscribe, "List-Unsubscribe");
text_header!(ListUnsubscribePost, "List-Unsubscribe-Post");

/// Builds the message; an error means that an address is not one, which no later try would mend.
pub fn build(row: &Row, from: &str) -> Result<Message, String> {
    let mailbox = |name: &str, email: &str| {
        // A line break in a name would make lettre give up, or somebody a header of their own.
        let name = crate::forms::one_line(name);
        let address = email.parse().map_err(|e| format!("{e}"))?;
        Ok::<_, String>(Mailbox::new((!name.is_empty()).then_some(name), address))
    };
    let mut builder = Message::builder()
        .from(mailbox(&row.from_name, from)?)
        .to(mailbox(&row.recipient_name, &row.recipient_email)?)
        .subject(crate::forms::one_line(&row.subject))
        .date(row.created_at.into())
        .message_id(Some(row.message_id.clone()))
        .header(ContentLanguage(row.language.clone()))
        .header(AutoSubmitted("auto-generated".into()))
        .header(AutoResponse("OOF, AutoReply".into()));
    if !row.reply_to.is_empty() {
        builder = builder.reply_to(mailbox("", &row.reply_to)?);
    }
    if let Some(root) = &row.in_reply_to {
        builder = builder.in_reply_to(root.clone()).references(root.clone());
    }
    if let Some(url) = &row.unsubscribe {
        builder = builder.header(ListUnsubscribe(format!("<{url}>"))).header(ListUnsubscribePost("List-Unsubscribe=One-Click".into()));
    }
    let mut alternative =
        MultiPart::alternative().singlepart(SinglePart::plain(row.text.clone())).singlepart(SinglePart::html(row.html.clone()));
    let body = match (&row.calendar, &row.calendar_method) {
        (Some(ics), Some(method)) => {
            let media = format!("text/calendar; method={method}; charset=UTF-8");
            let media: header::ContentType = media.parse().map_err(|e| format!("{e:?}"))?;
            alternative = alternative.singlepart(SinglePart::builder().header(media).body(ics.clone()));
            let file: header::ContentType = "application/ics".parse().map_err(|e| format!("{e:?}"))?;
            MultiPart::mixed().multipart(alternative).singlepart(Attachment::new("invite.ics".into()).body(ics.clone(), file))
        }
        _ => alternative,
    };
    builder.multipart(body).map_err(|e| e.to_string())
}
