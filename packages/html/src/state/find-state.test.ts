import { describe, expect, test } from 'vitest'
import { readHead } from '../metadata/page-head.ts'
import { parseTree } from '../tree/parse-tree.ts'
import { findState, stateCandidates } from './find-state.ts'

const text =
  '한빛시는 11일 가온천 하류에 새 산책로를 열었다고 밝혔다. 주민 삼백 명이 저녁에 모여 함께 걸었고, 시장도 불을 켜는 자리에 나왔다.'
const scriptsOf = (html: string) => readHead(parseTree(html)).scripts
const find = (html: string) => findState(scriptsOf(html), ['한빛시, 산책로 열어'], false)

describe('기사를 담은 스크립트', () => {
  test('__NEXT_DATA__', () => {
    const data = {
      props: {
        pageProps: {
          detail: { newsTitle: '한빛시, 산책로 열어', newsContents: `<p>${text}</p>`, regDate: '2026.03.12 10:15' },
        },
      },
    }
    const state = find(`<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(data)}</script>`)
    expect(state).toMatchObject({ html: `<p>${text}</p>`, detail: 'script#__NEXT_DATA__' })
    expect(state && stateCandidates(state, () => false).datePublished?.[0]).toMatchObject({
      value: '2026.03.12 10:15',
      source: 'state',
    })
  })

  test('Arc의 Fusion.globalContent', () => {
    const content = {
      headlines: { basic: '한빛시, 산책로 열어' },
      subheadlines: { basic: '밤에도 걷는 길' },
      first_publish_date: '2026-03-12T01:15:00Z',
      credits: {
        by: [
          {
            name: '가온 김',
            additional_properties: { original: { byline: '김가온 기자', email: 'gaon@hanbit.example' } },
          },
        ],
      },
      taxonomy: { sections: [{ name: '지역' }, { name: '사회' }] },
      content_elements: [
        { type: 'text', content: text },
        { type: 'image', url: 'https://img.hanbit.example/1.jpg', caption: '산책로 모습.', width: 640 },
      ],
    }
    const state = find(
      `<script>window.Fusion=window.Fusion||{};Fusion.globalContent=${JSON.stringify(content)};Fusion.x="{"</script>`,
    )
    expect(state?.html).toContain('<figcaption>산책로 모습.</figcaption>')
    const candidates = state && stateCandidates(state, () => false)
    expect(candidates?.authors?.[0]?.value).toEqual([{ name: '김가온', role: '기자', email: 'gaon@hanbit.example' }])
    expect(candidates?.sections?.[0]?.value).toEqual(['사회', '지역'])
    expect(candidates?.subheadlines?.[0]?.value).toEqual(['밤에도 걷는 길'])
  })

  test('리액트의 흐름: 글은 제 줄에, 길이는 UTF-8 바이트로', () => {
    const html = `<p>${text}</p>`
    const bytes = new TextEncoder().encode(html).length.toString(16)
    const stream = `1:I["chunk"]\n24:T${bytes},${html}5:["$",{"detail":{"title":"한빛시, 산책로 열어","contentHtml":"$24","subTitle":"밤에도<br>걷는 길"}}]\n`
    const [head, tail] = [stream.slice(0, 60), stream.slice(60)]
    const pushes = [head, tail]
      .map((part) => `<script>self.__next_f.push([1,${JSON.stringify(part)}])</script>`)
      .join('')
    const state = find(pushes)
    expect(state?.html).toBe(html)
    expect(state && stateCandidates(state, () => false).subheadlines?.[0]?.value).toEqual(['밤에도', '걷는 길'])
  })

  test('제목이 같은 쪽이 더 긴 다른 기사보다 앞선다', () => {
    const data = {
      related: [{ title: '다른 기사', content: text.repeat(5) }],
      article: { title: '한빛시, 산책로 열어', content: text },
    }
    expect(find(`<script type="application/json">${JSON.stringify(data)}</script>`)?.html).toBe(`<p>${text}</p>`)
  })

  test('광고가 들어설 자리는 비운다', () => {
    const data = { title: '한빛시, 산책로 열어', content: `<p>${text}</p>$$ARTICLEAD$$` }
    expect(find(`<script>window.article = ${JSON.stringify(data)}</script>`)?.html).toBe(`<p>${text}</p>`)
  })

  test.each([
    '<script>var a = {b: 1}</script>',
    '<script>x = {"title":"한빛시, 산책로 열어","content":"짧다"}</script>',
    '<script>x = {"a":</script>',
  ])('없다: %s', (html) => {
    expect(find(html)).toBeUndefined()
  })
})
