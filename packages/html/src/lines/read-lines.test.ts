import { describe, expect, test } from 'vitest'
import { parseTree } from '../tree/parse-tree.ts'
import { readLines } from './read-lines.ts'

const linesOf = (html: string): string[] => readLines(parseTree(html)).lines.map(({ text }) => text)

describe('보이는 글만 줄로 읽는다', () => {
  test.each([
    ['br로 나눈 본문', '한빛시는 넓다.<br><br>가람시는 좁다.<br>끝', ['한빛시는 넓다.', '가람시는 좁다.', '끝']],
    ['문단', '<p>한빛시는\n  넓다.</p><p>가람시는 좁다.</p>', ['한빛시는 넓다.', '가람시는 좁다.']],
    ['글자 모양 태그는 줄을 나누지 않는다', '<p>한<b>빛</b>시는 <i>넓다</i>.</p>', ['한빛시는 넓다.']],
    ['숨긴 글', '<p>가</p><p style="display: none">나</p><p hidden>다</p><p class="blind">라</p>', ['가']],
    ['스크립트와 서식', '<style>p{}</style><script>var a</script><noscript>나</noscript><p>가</p>', ['가']],
    ['넓은 화면에 보이는 글', '<p class="hidden md:block">가</p>', ['가']],
    ['리액트가 흘려보낸 조각', '<div hidden id="S:0"><p>가</p></div>', ['가']],
    ['줄바꿈 없는 공백과 제어문자', '<p>한빛&nbsp;시\u0008는\u00ad 넓다\u200b.</p>', ['한빛 시는 넓다 .']],
    ['사진 설명은 제 줄에 선다', '<div>가<em class="img_desc">나</em>다</div>', ['가', '나', '다']],
    ['본문 속 그림은 줄을 나눈다', '<p>가<img src="a.jpg">나</p>', ['가', '나']],
    ['글 사이 그림 문자는 나누지 않는다', '<p>가<img src="a.gif" width="16" height="16">나</p>', ['가나']],
    ['숨긴 광고 틀은 낱말도 나누지 않는다', '<p>서둘<iframe style="display:none"></iframe>렀다</p>', ['서둘렀다']],
    [
      '이웃한 칸',
      '<div><span class="name">김가온 기자</span><span class="mail">a@b.kr</span></div>',
      ['김가온 기자 a@b.kr'],
    ],
    [
      '표의 줄',
      '<table><tr><th>이름</th><th>값</th></tr><tr><td>가</td><td>1<br>2</td></tr></table>',
      ['이름\t값', '가\t1 2'],
    ],
    ['모양을 잡는 표', '<table><tr><td><p>가</p><p>나</p></td></tr></table>', ['가', '나']],
    ['미리 맞춘 글', '<pre>가\n나</pre>', ['가', '나']],
  ])('%s', (_, html, expected) => {
    expect(linesOf(html)).toEqual(expected)
  })
})

test('빈 줄: 문단 사이 하나, br마다 하나', () => {
  const { lines } = readLines(parseTree('<p>가</p><p>나<br>다<br><br>라</p><ul><li>마<li>바</ul>'))
  expect(lines.map(({ gap, opens }) => [gap, opens])).toEqual([
    [1, true],
    [1, true],
    [0, false],
    [1, true],
    [1, true],
    [0, true],
  ])
})

test('링크와 강조는 줄 안의 자리로', () => {
  const [line] = readLines(parseTree('<p>한빛시가 <a href="/a">새 <b>도서관</b></a>을 연다.</p>')).lines
  expect(line?.marks).toEqual([
    { start: 7, end: 10, type: 'strong' },
    { start: 5, end: 10, type: 'link', url: '/a' },
  ])
  expect(line).toMatchObject({ linked: 4, stressed: 3 })
})

test('줄을 모두 담는 가장 안쪽 요소', () => {
  const [first, second] = readLines(
    parseTree('<div id=a><p id=b>가 <b>나</b></p><p id=c><b id=d>다</b></p></div>'),
  ).lines
  expect(first?.element.attribs.id).toBe('b')
  expect(second?.element.attribs.id).toBe('d')
})
