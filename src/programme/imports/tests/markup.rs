//! What a file of XML may not be: a page of the web, something with more after its end, or something endless. And texts on their way in.

use super::{event, good, refusal, schedule};

#[test]
fn a_page_of_the_web_is_called_one() {
    let said = "This is a web page, not a schedule. Download the schedule itself and try again.";
    for page in [
        "<!DOCTYPE html><html><body>404</body></html>",
        "<!doctype HTML>\n<html><br></html>",
        "<html><head><meta></head></html>",
        "<?xml version=\"1.0\"?>\n<!DOCTYPE html PUBLIC \"-//W3C//DTD XHTML 1.0 Strict//EN\" \"x\"><html/>",
    ] {
        assert_eq!(refusal(page), said, "{page}");
    }
    assert!(refusal("<!DOCTYPE schedule>\n<schedule/>").contains("document type"));
}

#[test]
fn nothing_stands_beside_the_schedule() {
    let whole = schedule(&event(1, "Åpning", ""));
    let end = whole.lines().count();
    for more in ["garbage", "<schedule/>", "<x>", "&amp;", "<![CDATA[x]]>"] {
        let said = refusal(&format!("{whole}{more}"));
        assert_eq!(said, format!("The file is XML, but it goes on after its end, at line {end}."), "{more}");
    }
    assert_eq!(good(&format!("{whole}\n<!-- end -->\n<?done?> \n")).sessions.len(), 1);
    assert_eq!(refusal(&whole.replacen("<schedule>", "x<schedule>", 1)), "The file is cut off or damaged at line 2.");
}

#[test]
fn elements_are_counted() {
    let said = refusal(&schedule(&event(1, "Åpning", &"<a/>".repeat(1_000_001))));
    assert!(said.contains("more than 1000000 elements"), "{said}");
}

#[test]
fn titles_and_abstracts_say_what_they_say_in_the_file() {
    let about = "<abstract>&lt;p&gt;Use &amp;lt;script&amp;gt; tags&lt;/p&gt;</abstract><description>List&lt;String&gt; and <b>more</b></description>";
    let it = good(&schedule(&event(1, "The &lt;style&gt; of CSS", about)));
    let session = &it.sessions[0];
    assert_eq!(
        (session.title.as_str(), session.text.as_str()),
        ("The <style> of CSS", "Use \\<script> tags\n\nList\\<String> and **more**")
    );
}
