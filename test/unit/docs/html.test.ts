import { describe, expect, it } from "vitest";
import { createMarkdown, renderArticle, toPlainText } from "../../../generators/docs/html.js";

const findLink = (name: string) => (name === "get-card" ? "../get-card/index.html" : undefined);
const render = (text: string) => createMarkdown(findLink)(text).trim();

describe("Markdown of a document", () => {
  it.each([
    { name: "harmless HTML", given: "<b onclick=x>a</b><br/>c", want: "<p><b>a</b><br>c</p>" },
    { name: "other HTML", given: "<x y=z>a</x>", want: "<p>&lt;x y=z&gt;a&lt;/x&gt;</p>" },
    { name: "a heading in HTML", given: "<h1>A</h1>", want: '<p class="subhead">A</p>' },
    { name: "a relative link in HTML", given: '<a href="/b">c</a>', want: "<p><a>c</a></p>" },
    {
      name: "elements that Markdown ends before they do",
      given: "a <b>c\n\nd</b>",
      want: "<p>a <b>c</b></p>\n<p>d</p>",
    },
    { name: "a list within a line", given: "a <ul><li>b</ul> c", want: "<p>a </p><ul><li>b</li></ul> c" },
    { name: "the end of what is around it", given: "a</td></main>", want: "<p>a\u200b&lt;/main&gt;</p>" },
    { name: "a heading", given: "# A", want: '<p class="subhead">A</p>' },
    { name: "a link", given: "[a](https://a.example)", want: '<p><a href="https://a.example">a</a></p>' },
    {
      name: "a mail address",
      given: "[a](mailto:a@b.example)",
      want: '<p><a href="mailto:a@b.example">a</a></p>',
    },
    { name: "a relative link", given: "[a](/docs/b) c", want: "<p>a c</p>" },
    {
      name: "a picture",
      given: '![a *b*](https://a.example/b.png "c")',
      want: '<p><a href="https://a.example/b.png" title="c">a <em>b</em></a></p>',
    },
    {
      name: "a picture without words",
      given: "![](https://a.example)",
      want: '<p><a href="https://a.example">picture</a></p>',
    },
    { name: "a picture of the same site", given: "![a](b.png) c", want: "<p>a c</p>" },
    {
      name: "a picture within a link",
      given: "[![a](https://a.example/b.svg)](https://b.example)",
      want: '<p><a href="https://b.example">a</a></p>',
    },
    {
      name: "a picture that is named elsewhere",
      given: "![a][b]\n\n[b]: https://a.example/b.png",
      want: '<p><a href="https://a.example/b.png">a</a></p>',
    },
    { name: "a picture that is none", given: "![a](javascript:b) ![", want: "<p>[a](javascript:b) [</p>" },
    {
      name: "a picture behind a mark",
      given: "!![a](https://a.example)",
      want: '<p>!\u200b<a href="https://a.example">a</a></p>',
    },
    {
      name: "a list of tasks",
      given: "- [ ] a\n- [x] b\n- [X](https://a.example)\n- [y] c",
      want: '<ul>\n<li>☐ a</li>\n<li>☑ b</li>\n<li><a href="https://a.example">X</a></li>\n<li>[y] c</li>\n</ul>',
    },
    { name: "a link without a scheme", given: "[a](//b.example)", want: "<p>a</p>" },
    {
      name: "a relative link in a link's place",
      given: "[a](x) [b](https://b.example)",
      want: '<p>a <a href="https://b.example">b</a></p>',
    },
    { name: "a script as a link", given: "[a](javascript:b)", want: "<p>[a](javascript:b)</p>" },
    { name: "data as a link", given: "[a](data:text/html,b)", want: "<p>[a](data:text/html,b)</p>" },
    {
      name: "a name that is known",
      given: "`get-card`",
      want: '<p><a href="../get-card/index.html"><code>get-card</code></a></p>',
    },
    { name: "a name that is not", given: "`get-<card`", want: "<p><code>get-&lt;card</code></p>" },
    {
      name: "a known name within a link",
      given: "[`get-card`](https://a.example)",
      want: '<p><a href="https://a.example"><code>get-card</code></a></p>',
    },
    {
      name: "code",
      given: "```x<\n<script>\n```",
      want: '<pre tabindex="0"><code>&lt;script></code></pre>',
    },
  ])("is shown so: $name", ({ given, want }) => {
    expect(render(given)).toBe(want);
  });

  it("loads no picture", () => {
    expect(render("![a](https://a.example/b.png)")).not.toContain("<img");
  });

  it("gives tables in HTML the form of all tables", () => {
    expect(render("<table border=1><tr><th>a<td>b</table>")).toBe(
      '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table><tr><th scope="col">a</th><td>b</td></tr></table></div>',
    );
  });

  it("gives tables headings that belong to columns", () => {
    expect(render("| a |\n|---|\n| b |")).toContain('<th scope="col">a</th>');
  });
});

describe("an article", () => {
  it("has headings that can be linked to", () => {
    expect(renderArticle("## What is sent `again`").trim()).toBe(
      '<h2 id="what-is-sent-again">What is sent <code>again</code></h2>',
    );
  });
});

describe("toPlainText", () => {
  it.each([
    { given: "A `b` *c*\n[d](https://e.example)", want: "A b c d" },
    { given: "# A\n\n- b\n- c", want: "A b c" },
    { given: "<b>a</b>c <x>", want: "ac <x>" },
    { given: "<table><tr><td>a &amp; b</td><td>c</td></tr></table>", want: "a & b c" },
    { given: "<p>a<p>b<br>c", want: "a b c" },
    { given: "`List<a>` <!-- b -->", want: "List<a>" },
    { given: " \n", want: "" },
  ])("is the words of $given", ({ given, want }) => {
    expect(toPlainText(given)).toBe(want);
  });
});
