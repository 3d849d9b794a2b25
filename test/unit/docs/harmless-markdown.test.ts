import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { toHarmlessMarkdown } from "../../../generators/docs/harmless-markdown.js";

describe("Markdown of a document, made harmless", () => {
  it.each([
    { name: "no HTML", given: "# A\n\n- `b` [c](https://d.example) [e](#f) a < b && c > d" },
    { name: "a fence without HTML", given: '```json\n{ "a": [1] }\n```' },
    { name: "a tag that is harmless", given: "a <b>b</b><br>c" },
    { name: "elements over empty lines", given: "<details>\n<summary>a</summary>\n\n**b**\n\n</details>" },
    { name: "an entity", given: "&lt;script&gt; &#60;b&#62;" },
  ])("leaves $name as it is", ({ given }) => {
    expect(toHarmlessMarkdown(given)).toBe(given);
  });

  it.each([
    { name: "what a tag has beyond its meaning", given: '<p class="x" onclick=y>a</p>', want: "<p>a</p>" },
    { name: "the slash and the case of a tag", given: "a<BR />b", want: "a<br>b" },
    {
      name: "a link",
      given: "<a href='https://a.example/?b&amp;c' target=_blank>d</a>",
      want: '<a href="https://a.example/?b&amp;c">d</a>',
    },
    {
      name: "marks in a link",
      given: '<a href="https://a.example/{%b%}![c]">',
      want: '<a href="https://a.example/%7B%b%%7D!%5Bc%5D"></a>',
    },
    { name: "a link to somewhere in another site", given: '<a href="/b">c</a>', want: "<a>c</a>" },
    {
      name: "a link without a text",
      given: "<https://a.example/b_c_d>",
      want: '<a href="https://a.example/b_c_d">https&#58;&#47;&#47;a&#46;example&#47;b&#95;c&#95;d</a>',
    },
    {
      name: "a mail address",
      given: "<a@b.example>",
      want: '<a href="mailto:a@b.example">a&#64;b&#46;example</a>',
    },
    { name: "another element", given: "<x>a</x>", want: "&#60;x&#62;a&#60;&#47;x&#62;" },
    {
      name: "a link that does something",
      given: "<a href=data:a>b</a>",
      want: "&#60;a href&#61;data&#58;a&#62;b&#60;&#47;a&#62;",
    },
    { name: "a beginning", given: "a <script b", want: "a &lt;script b" },
    { name: "a comment", given: "a<!-- <b> -->c", want: "a c" },
    { name: "a comment without an end", given: "<!-- a", want: "&lt;!-- a" },
    { name: "a tag around a comment", given: "<<!-- -->script>", want: "&lt; script>" },
    {
      name: "a tag around an end of nothing",
      given: "<</b>script> {</b>% ]</b>(data:a)",
      want: "&lt;\u200bscript> {\u200b% ]\u200b(data:a)",
    },
    { name: "a tag with a comment in it", given: "<scr<!-- -->ipt>", want: "&lt;scr ipt>" },
    { name: "what is escaped", given: "\\<b>", want: "&#60;b>" },
    {
      name: "a picture",
      given: "![a](https://b.example/c.png)",
      want: "[a](https://b.example/c.png)",
    },
    { name: "a link that runs", given: "[a](javascript:b)", want: "[a]&#40;javascript:b)" },
    {
      name: "one in disguise",
      given: "[a](&#106;avascript&colon;b)",
      want: "[a]&#40;&#106;avascript&colon;b)",
    },
    { name: "one in brackets", given: "[a](<data:b>)", want: "[a]&#40;&lt;data:b>)" },
    { name: "one of a reference", given: "[a]: vbscript:b\n\n[a]", want: "[a]&#58; vbscript:b\n\n[a]" },
    {
      name: "a tag of Markdoc",
      given: '{% html name="iframe" /%}',
      want: '&#123;&#37; html name="iframe" /%}',
    },
    { name: "one that a comment parts", given: "{<!-- -->% a %}", want: "{ % a %}" },
    { name: "front matter", given: "---\na: b\n---", want: "\n---\na: b\n---" },
    {
      name: "code within a line",
      given: "`a<b>` ``c`<d>``",
      want: "<code>a&#60;b&#62;</code> <code>c&#96;&#60;d&#62;</code>",
    },
    {
      name: "code in a table",
      given: "| a |\n|---|\n| `b\\|<c>` |",
      want: "| a |\n|---|\n| <code>b\\|&#60;c&#62;</code> |",
    },
    { name: "backticks without an end", given: "`a <x>\n\n`b", want: "`a &#60;x&#62;\n\n`b" },
    {
      name: "a fence",
      given: "```xml\n<a>\n\n&amp;</a>\n```\nb",
      want: "<pre><code>&lt;a>\n\n&amp;amp;&lt;/a></code></pre>\nb",
    },
    {
      name: "a fence in a list",
      given: "- ```\n  <a>\n    <b>\n  ```\n- c",
      want: "- <pre><code>&lt;a>\n    &lt;b></code></pre>\n- c",
    },
    {
      name: "a fence in a quote",
      given: "> ~~~\n> <a>\n> b\n> ~~~",
      want: "> <pre><code>&lt;a>\n> b</code></pre>",
    },
    { name: "a fence without an end", given: "```\n<a>", want: "<pre><code>&lt;a></code></pre>" },
    { name: "an empty fence that says something", given: "``` <a>\n```", want: "<pre><code></code></pre>" },
    {
      name: "indented code",
      given: "a\n\n    <b>\n      c\n\nd",
      want: "a\n\n<pre><code>&lt;b>\n  c</code></pre>\n\nd",
    },
    { name: "Markdoc in a fence", given: "```\n{% a %}\n```", want: "<pre><code>&#123;% a %}</code></pre>" },
    { name: "items without an end", given: "<ul><li>a<li>b</ul>", want: "<ul><li>a</li><li>b</li></ul>" },
    { name: "paragraphs without an end", given: "<p>a<p>b", want: "<p>a</p><p>b</p>" },
    { name: "elements across", given: "<b>a<i>b</b>c</i>", want: "<b>a<i>b</i></b>c\u200b" },
    { name: "a part of a list alone", given: "<li>a", want: "&#60;li&#62;a" },
    {
      name: "a part of a table alone",
      given: "a</td></tr><tr><td>b",
      want: "a\u200b\u200b&#60;tr&#62;&#60;td&#62;b",
    },
    {
      name: "a number of columns",
      given: '<table><tr><td colspan="2" width=1>',
      want: '<table><tr><td colspan="2"></td></tr></table>',
    },
    { name: "other line ends", given: "a\r\n<x>\rb", want: "a\n&#60;x&#62;\nb" },
  ])("changes $name", ({ given, want }) => {
    expect(toHarmlessMarkdown(given)).toBe(want);
  });

  it("brings no fence to light that hid in a script", () => {
    const text = "<script>\n```\n</script>\n\n```\n<iframe srcdoc=x>\n```";
    expect(toHarmlessMarkdown(text)).not.toMatch(/<(?!\/?(?:pre|code)>)/);
  });

  it("lets no more than so many elements stand in one another", () => {
    const clean = toHarmlessMarkdown("<b>".repeat(10_000));
    expect(clean.match(/<b>/g)?.length).toBe(50);
  });

  const parts = [
    ..."<>/!?\"'`~=&;:#{}%[]()\\|-*_ \n\tab".split(""),
    ...'<b> </b> <script> <!-- --> <![CDATA[ ]]> ``` ~~~ <p <a href="https://a.example" javascript: ]('.split(
      " ",
    ),
    ..."&lt; &#60; {% %} <li> <ul> <table> <td> <iframe srcdoc= <pre> > - \n\n    1. ".split(" "),
    "\n\n",
    "\n    ",
    "\n> ",
    "\n- ",
  ];
  const texts = fc.array(fc.constantFrom(...parts), { maxLength: 60 }).map((list) => list.join(""));

  it("has no tag but harmless ones, whatever the text", () => {
    const tag = /<\/?(?:a|b|ul|ol|li|p|table|td|pre|code)(?: href="https:\/\/a\.example")?>/g;
    fc.assert(
      fc.property(texts, (text) => {
        const rest = toHarmlessMarkdown(text).replace(tag, "|");
        expect(rest).not.toMatch(/<[a-z/!?]|\{%|!\[/i);
      }),
      { numRuns: 3000 },
    );
  });

  it.each([
    "<!--",
    '<a b="',
    "](<",
    "`a``b",
    "<b><li>",
    "<p>",
    "[a]:x",
    "{% ",
    "<?",
    "<![CDATA[",
    "<a ",
    "![",
    "[![",
    '![a](b "',
  ])("takes no time that grows with the square of the length: %j", (part) => {
    const text = part.repeat(100_000);
    expect(toHarmlessMarkdown(`${text}<x>`).length).toBeGreaterThan(text.length / 2);
  });
});
