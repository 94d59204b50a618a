import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { limits } from './limits.ts'
import { holds, type PageElement, textOf } from './page-tree.ts'
import { parseTree } from './parse-tree.ts'

/** `div(p[가] p[나])`: elements with their text. */
function sketch(element: PageElement): string {
  const inner = element.children.map((child) => (child.type === 'text' ? child.data : sketch(child))).join(' ')
  return element.name === '#root' ? inner : `${element.name}(${inner})`
}

describe('빠진 닫는 태그', () => {
  test.each([
    ['<p>가<p>나', 'p(가) p(나)'],
    ['<p><b>가<div>나</div>', 'p(b(가)) div(나)'],
    ['<ul><li>가<li>나<ul><li>다</ul><li>라</ul>', 'ul(li(가) li(나 ul(li(다))) li(라))'],
    ['<table><tr><td>가<td>나<tr><td>다</table>', 'table(tr(td(가) td(나)) tr(td(다)))'],
    ['<dl><dt>가<dd>나<dt>다</dl>', 'dl(dt(가) dd(나) dt(다))'],
    ['<a href=1>가<a href=2>나</a>', 'a(가) a(나)'],
    ['<td><p>가</td>나', 'td(p(가)) 나'],
    ['<div>가</p>나</div>', 'div(가 p() 나)'],
    ['<div><table><td>가</div>나</table>다</div>', 'div(table(td(가 나)) 다)'],
    ['가<br/>나</br>다', '가 br() 나 br() 다'],
    ['<iframe src=x />가', 'iframe() 가'],
    ['<svg><path/><path/></svg>가', 'svg(path() path()) 가'],
  ])('%s', (html, expected) => {
    expect(sketch(parseTree(html).root)).toBe(expected)
  })
})

test('entities, attributes without quotes, the first of two attributes', () => {
  const [, link] = parseTree('<a href=/a?b=1&amp;c=2 href=x __proto__=y>한&middot;빛</a>').elements
  expect(link?.attribs).toEqual({ href: '/a?b=1&c=2' })
  expect(link && textOf(link)).toBe('한·빛')
})

test('a page saved by a browser says where it came from', () => {
  const html = '<!doctype html>\n<!-- saved from url=(0034)https://www.hanbit.example/news/1 -->\n<html><body>가'
  expect(parseTree(html).savedFrom).toBe('https://www.hanbit.example/news/1')
})

test('deeper than the bound, elements become children of the last level, in order', () => {
  const { elements, root, issues } = parseTree(`${'<div>'.repeat(2000)}가<p>나</p>${'</div>'.repeat(2000)}다`)
  let depth = 0
  for (const element of elements) {
    let own = 0
    for (let up = element.parent; up !== null; up = up.parent) own++
    depth = Math.max(depth, own)
  }
  expect(depth).toBeLessThanOrEqual(limits.depth)
  expect(textOf(root)).toBe('가나다')
  expect(issues.map(({ code }) => code)).toEqual(['html/too-deep'])
})

describe('hostile input takes time in proportion to its length', () => {
  test.each([
    ['nested divs', '<div>'.repeat(100_000)],
    ['a million siblings', '<p>가</p>'.repeat(1_000_000)],
    ['unclosed attributes', '<a href="'.repeat(200_000)],
    ['unclosed comments', '<!--'.repeat(200_000)],
    ['an attribute of 10 MB', `<p title="${'가'.repeat(10_000_000)}">`],
    ['20,000 attributes', `<p ${Array.from({ length: 20_000 }, (_, i) => `a${i}=1`).join(' ')}>`],
    ['tables in tables', '<table><tr><td>'.repeat(20_000)],
    ['end tags that nothing opened', '</p></b></div>'.repeat(300_000)],
    ['end tags behind a barrier', `${'<b>'.repeat(1000)}<table><td>${'<i>'.repeat(1000)}${'</b>'.repeat(300_000)}`],
    ['paragraphs in spans', `<p>${`${'<span>'.repeat(100)}<p>`.repeat(2000)}`],
    ['entities', '&amp'.repeat(500_000)],
  ])('%s', (_, html) => {
    const start = performance.now()
    const { elements } = parseTree(html)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(elements.length).toBeLessThanOrEqual(limits.elements)
  })
})

test('any text gives a tree whose elements know their places', () => {
  const soup = fc.array(
    fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<div>',
        '</div>',
        '<table><tr><td>',
        '</table>',
        '<a href=x>',
        '</a>',
        '<br>',
        '<li>',
        '<ul>',
        '</ul>',
        '<b',
        '<!--',
        '-->',
        '가나다',
        '&amp;',
        '<script>',
        '</script>',
      ),
      fc.string({ maxLength: 8 }),
    ),
    { maxLength: 60 },
  )
  fc.assert(
    fc.property(soup, (parts) => {
      const { elements } = parseTree(parts.join(''))
      for (const [i, element] of elements.entries()) {
        expect(element.order).toBe(i)
        expect(element.last).toBeGreaterThanOrEqual(i)
        if (element.parent !== null) expect(holds(element.parent, element)).toBe(true)
      }
    }),
  )
})
