//! What becomes of others' texts: nothing that one can read is lost, and what reads well stays readable where it is edited.

use super::*;
use crate::server::markdown;

#[test]
fn a_title_is_a_line_without_tags_or_scripts() {
    assert_eq!(line("<b>Bold</b> &amp; <script>alert(1)</script>brave"), "Bold & brave");
    assert_eq!(line("std::vector<int> and a < b"), "std::vector<int> and a < b");
    assert_eq!(line("  two\n lines "), "two lines");
    assert_eq!(line("a\u{202e}b\u{7}c&#x202e;d&#x2066;"), "abcd");
    assert_eq!(line("H<sub>2</sub>O<br>and <a href=\"x\">more</a>"), "H2O and more");
}

#[test]
fn a_title_may_write_about_tags() {
    for title in
        ["The <style> of CSS", "Using <video> and <table> in HTML5", "Why <p> matters", "What <script> does", "The <b", "<!-- no end"]
    {
        assert_eq!(line(title), title);
    }
    assert_eq!(line("Use &lt;b&gt;x&lt;/b&gt;"), "Use <b>x</b>");
    assert_eq!(line("The `<div>` and the `</div>`"), "The `<div>` and the `</div>`");
}

#[test]
fn all_entities_of_html_are_known() {
    assert_eq!(line("Caf&egrave; &copy; 5 &euro;; A&amp;B &lt;b&gt; &#233;&#xE9;"), "Cafè © 5 €; A&B <b> éé");
    assert_eq!(line("AT&T & Co; &nonsense; &; &amp"), "AT&T & Co; &nonsense; &; &amp");
    assert_eq!(markdown("<p>&laquo;x&raquo; &szlig;</p>"), "«x» ß");
}

#[test]
fn html_becomes_markdown_that_reads_the_same() {
    let html = "<p>One <strong>bold </strong>word &amp; a <a href=\"https://example.org/x\">link</a>.</p>\n<ul>\n<li>first</li>\n<li>second</li>\n</ul>\n<p>End<script>alert(1)</script></p>";
    assert_eq!(markdown(html), "One **bold** word & a [link](https://example.org/x).\n\n- first\n- second\n\nEnd");
    assert_eq!(markdown("plain *as it is*\r\nhere"), "plain *as it is*\nhere");
    assert_eq!(markdown("<p><a href=\"javascript:alert(1)\">x</a></p>"), "x");
    for (html, expected) in [
        ("<ol><li>first</li><li>second</li></ol><p>After</p>", "1. first\n2. second\n\nAfter"),
        ("<ol start=\"4\"><li>a<ul><li>b</li></ul></li><li><p>c</p><p>d</p></li></ol>", "4. a\n   - b\n5. c\n\n   d"),
        ("<pre>line 1\n  line 2\n</pre>", "```\nline 1\n  line 2\n```"),
        ("<p>a<br/>\nb<br><br>c</p>", "a\nb\n\nc"),
        ("<h2>C #</h2><hr>x", "### C \\#\n\n---\n\nx"),
        ("<table><tr><td>a</td><td>b</td></tr></table>", "a | b"),
        ("<p>the <code>a*b</code> of <b>it</b><b>all</b></p>", "the `a*b` of **itall**"),
        ("<b><p>one</p><p>two</p></b>", "**one**\n\n**two**"),
        ("<p>x</p><ol><li></li><li>y</li></ol><p><code>`z</code><code>w</code></p>", "x\n\n2. y\n\n`` `z `` `w`"),
        ("<p>see [1] <a href=\"https://x.org\">x</a> *</p>", "see [1] [x](https://x.org) \\*"),
        ("<p>Wow!<a href='https://e.org/a_(b)'>x]</a></p>", "Wow\\![x\\]](https://e.org/a_%28b%29)"),
    ] {
        assert_eq!(markdown(html), expected);
    }
}

#[test]
fn markdown_stays_markdown_also_around_tags_within_lines() {
    for text in
        ["**bold** and [a link](https://x.org)\n\n- a\n  - b\n\n1. x", "Use the `<div>` tag, and `</div>` too", "```\n<b>x</b>\n```"]
    {
        assert_eq!(markdown(text), text);
    }
    assert_eq!(markdown("**Bold** and <small>small</small>:<br>\r\n- a\r\n\r\n# b"), "**Bold** and small:\n- a\n\n# b");
}

/// What a page shows of Markdown, and what stands where there are no marks: both without white space.
fn read(text: &str) -> (String, String) {
    let html = markdown::html(text).replace("&lt;", "\u{1}").replace("&gt;", "\u{2}").replace("&amp;", "&");
    let parts = html.split('<').map(|part| part.split_once('>').map_or(part, |(_, text)| text));
    let shown: String = parts.collect::<String>().replace('\u{1}', "<").replace('\u{2}', ">");
    let solid = |text: &str| text.split_whitespace().collect::<String>();
    (solid(&shown), solid(&markdown::plain(text)))
}

#[test]
fn nothing_that_one_can_read_is_lost() {
    for (html, expected) in [
        ("<p>Use &lt;script&gt; or &lt;div&gt; tags</p>", "Use <script> or <div> tags"),
        ("<p>&lt;div&gt; is a tag</p><p>next</p>", "<div> is a tag next"),
        (
            "<p>Prices < 5 and a*b*c and x_y_z</p><p>1986. A year</p><p># no heading</p><p>+ plus</p>",
            "Prices < 5 and a*b*c and x_y_z 1986. A year # no heading + plus",
        ),
        ("<dl><dt>Term</dt><dd>Meaning of it</dd></dl>", "Term Meaning of it"),
        (" <p>``` code fence line</p> <p>~~~</p><p>on</p>", "``` code fence line ~~~ on"),
        ("<details><summary>More</summary>hidden words</details>", "More hidden words"),
        ("First line.\n<main>\nSecond line", "First line. <main> Second line"),
        ("List<String> x", "List<String> x"),
        ("A &lt;b&gt;, &amp;copy; and \\*", "A <b>, &copy; and *"),
        ("<p>&amp;copy; \\* [x](y) [z]: ![p](q) `c` &lt;https://x.org&gt;</p>", "&copy; \\* [x](y) [z]: ![p](q) `c` <https://x.org>"),
        ("<p>a | b<br>--|--<br>===<br>---<br>&gt; q</p>", "a | b --|-- === --- > q"),
        ("Use the <p> tag, <script> and </div>\n\nstill <style>", "Use the <p> tag, <script> and </div> still <style>"),
        ("<div>a ` b</div><div>c ` d</div> `<div>`", "a ` b c ` d <div>"),
        ("<p><b>3)</b>x <b>- y!</b>z</p><p><b>##</b>a</p>", "3)x - y!z ##a"),
        ("<p>x <script> y</p><p>z <!-- w</p>", "x <script> y z <!-- w"),
        ("<p>foo\\<b>bar</b> ![<a href=\"https://x.org\">p</a></p>", "foo\\bar ![p"),
    ] {
        let solid: String = expected.split_whitespace().collect();
        let made = markdown(html);
        assert_eq!(read(&made), (solid.clone(), solid), "{html} → {made}");
    }
}

#[test]
fn what_does_not_act_is_not_escaped() {
    let text = "Salg 5 * 3 – snake_case, a - b, 3. plass, #hashtag, AT&T, 1 < 2 > 0, [1], e-post: a.b_c@d.no (ja!) ~ca. 5 | 6 + 7 = 13";
    assert_eq!(markdown(&format!("<p>{}</p>", text.replace('&', "&amp;").replace('<', "&lt;"))), text);
}

#[test]
fn long_texts_are_read_in_a_time_that_grows_with_them() {
    let times = |text: &str, n: usize| text.repeat(n);
    for text in [
        times("<style>x</style>", 50_000),
        times("&amp;", 300_000),
        times("<a ", 200_000),
        times("<!--", 200_000),
        times("<style>", 100_000),
        times("<div>", 100_000) + &times("</p>", 100_000),
        times("<b>x", 50_000) + &times("</b>", 50_000),
        times("` `` ``` ", 50_000),
        times("[", 100_000),
        times("<ul><li>x", 20_000),
    ] {
        let began = std::time::Instant::now();
        let (title, text) = (line(&text).len(), markdown(&text).len());
        assert!(began.elapsed().as_secs() < 10, "{title} {text}");
    }
}

#[test]
fn plain_text_comes_back_as_it_was() {
    for text in [
        "Hva gjør vi når bølgen kommer?\n\n– Først\n– Så",
        "# no heading\n- no list\n1. no number\n> no quote\n* star\n+ plus",
        "a < b & c &amp; d | e_f_g *h* [i](j) `k` \\l ~m~",
        "two\n\n\nempty lines and\n\n\n\nthree",
        "lead\n    four spaces\n\tand a tab\ntrailing  \nx",
        "---\n===\n***\n___",
        "<script>alert(1)</script>\n&copy; &#32;",
    ] {
        assert_eq!(markdown::plain(&verbatim(text)), text);
    }
}
