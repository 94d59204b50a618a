import { expect, test } from 'vitest'
import { readLines } from '../lines/read-lines.ts'
import { parseTree } from '../tree/parse-tree.ts'
import { findHeadline } from './find-headline.ts'

const story = '<div class="view"><p>한빛시는 11일 누리동에 새 도서관을 열고 시민을 맞았다고 밝혔다.</p></div>'

// titles that say only the site's name, and pages whose headings say other things too
test.each([
  [
    '위쪽 제목보다 시각이 아래에 있는 제목',
    '<h2>오늘의 한빛 소식</h2><p>바로가기</p><div></div><h3>한빛시, 누리동에 새 도서관 연다</h3><p>입력 2026.03.11 09:30</p>',
  ],
  [
    '본문 바로 위의 레이어 제목',
    '<h2>한빛시, 누리동에 새 도서관 연다</h2><p>입력 2026.03.11 09:30</p><h2>글자 크기 조절 레이어</h2>',
  ],
  [
    '본문 위의 실시간 뉴스',
    '<h3>한빛시, 누리동에 새 도서관 연다</h3><p>2026-03-11 09:30</p><div class="ranking"><h2>실시간 주요뉴스 모음</h2></div>',
  ],
  [
    '제목이라는 클래스',
    '<h2>GTV뉴스</h2><div class="view-tit">한빛시, 누리동에 새 도서관 연다</div><p>2026-03-11 09:30</p>',
  ],
  [
    '게시판 표의 머리 칸',
    '<h2>뉴스</h2><table><tr><th colspan="2">한빛시, 누리동에 새 도서관 연다</th></tr><tr><td>작성일</td><td>2026-03-11 09:30</td></tr></table>',
  ],
  [
    '큰 글자',
    '<p>한빛뉴스 사회부</p><font size="5"><b>한빛시, 누리동에 새 도서관 연다</b></font><p>2026-03-11 09:30</p>',
  ],
])('%s', (_, above) => {
  const page = readLines(parseTree(`<html><head><title>한빛뉴스</title></head><body>${above}${story}</body></html>`))
  const body = page.lines.findIndex(({ text }) => text.startsWith('한빛시는'))
  expect(page.lines[findHeadline(page, ['한빛뉴스'], body) ?? -1]?.text).toBe('한빛시, 누리동에 새 도서관 연다')
})

test('본문 위에 제목이라 할 줄이 없으면 없다', () => {
  const page = readLines(parseTree(`<p><a href="/">홈</a></p><p>2026.03.11</p>${story}`))
  expect(findHeadline(page, [], 2)).toBeUndefined()
})
