import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { outlets } from '../all.ts'
import { resolveOutlet, resolvePortal } from './resolve-outlet.ts'

describe('주소', () => {
  test.each([
    ['https://news.tf.co.kr/read/economy/2112345.htm', 'thefact'],
    ['news.tf.co.kr/read/economy/2112345.htm', 'thefact'],
    ['//m.tf.co.kr/sa2da/newsread?idx=1', 'thefact'],
    ['HTTPS://WWW.YNA.CO.KR/view/AKR20260102012345001', 'yna'],
    ['https://www.yonhapnewstv.co.kr/news/MYH20260102001', 'yonhapnewstv'],
    // 같은 도메인에서는 긴 이름이 이긴다
    ['https://biz.chosun.com/', 'chosunbiz'],
    ['https://www.chosun.com/', 'chosun'],
    ['https://sports.khan.co.kr/article/202601021234567', 'sportskhan'],
    ['https://biz.khan.co.kr/khan_art_view.html?artid=201601021234567', 'khan'],
    ['https://star.mt.co.kr/stview.php?no=2026010212345678901', 'starnews'],
    ['https://notyna.co.kr/', undefined],
    ['https://yna.co.kr.example/', undefined],
    ['https://www.hanbit.example/1', undefined],
    ['no address', undefined],
    ['', undefined],
  ])('%s → %s', (url, id) => {
    expect(resolveOutlet({ url })?.id).toBe(id)
  })
})

describe('포털 주소는 기사를 쓴 언론사를 가리킨다', () => {
  test.each([
    ['https://n.news.naver.com/article/629/0000312345', 'thefact', 'naver-news'],
    ['https://n.news.naver.com/mnews/article/001/0014512345?sid=102', 'yna', 'naver-news'],
    ['https://n.news.naver.com/article/comment/001/0014512345', 'yna', 'naver-news'],
    ['https://n.news.naver.com/mnews/hotissue/article/001/0014512345?type=series', 'yna', 'naver-news'],
    ['https://news.naver.com/main/read.nhn?mode=LSD&mid=sec&oid=421&aid=0005012345&sid1=001', 'news1', 'naver-news'],
    ['https://news.naver.com/main/read.naver?aid=0005012345&oid=421', 'news1', 'naver-news'],
    ['https://m.sports.naver.com/kbaseball/article/109/0005212345', 'osen', 'naver-sports'],
    ['https://sports.news.naver.com/news?oid=477&aid=0000012345', 'spotvnews', 'naver-sports'],
    ['https://m.entertain.naver.com/home/article/108/0003312345', 'starnews', 'naver-entertain'],
    ['https://entertain.naver.com/read?oid=311&aid=0001812345', 'xportsnews', 'naver-entertain'],
    ['https://n.news.naver.com/article/999/0000312345', undefined, 'naver-news'],
    ['https://v.daum.net/v/20260102123456789', undefined, 'daum-news'],
    ['https://news.nate.com/view/20260102n12345', undefined, 'nate-news'],
    ['https://news.zum.com/articles/98712345', undefined, 'zum-news'],
    ['https://news.tf.co.kr/read/economy/2112345.htm', 'thefact', undefined],
  ])('%s → %s, %s', (url, id, portal) => {
    expect(resolveOutlet({ url })?.id).toBe(id)
    expect(resolvePortal(url)?.id).toBe(portal)
  })
})

describe('페이지의 머리', () => {
  test.each([
    ['<link rel="canonical" href="https://www.ytn.co.kr/_ln/0103_202601021836512345">', 'ytn'],
    ["<META PROPERTY='og:url' CONTENT='https://news.kbs.co.kr/news/view.do?ncd=1&amp;ref=A'>", 'kbs'],
    ['<link href=https://www.kado.net/news/articleView.html?idxno=1 rel=canonical>', 'kado'],
    ['<meta property="og:site_name" content="매일경제">', 'mk'],
    ['<meta name=Copyright content="연합인포맥스">', 'einfomax'],
    ['<title>한빛시, 새 도서관 문 열어 - 더팩트</title>', 'thefact'],
    ['<title>한빛시 도서관 > 사회 > 뉴스 | YTN</title>', 'ytn'],
    // 포털은 사본의 언론사를 따로 적는다
    [
      '<meta property="og:url" content="https://v.daum.net/v/1"><meta property="og:site_name" content="다음뉴스"><meta property="og:article:author" content="노컷뉴스">',
      'nocut',
    ],
    ['<meta property="og:article:author" content="뉴스1 | 네이버"/>', 'news1'],
    ['<meta property="og:article:author" content="네이버 스포츠 | 스포티비뉴스"/>', 'spotvnews'],
    [
      '<meta property="og:article:author" content="김가온 기자"><meta property="og:site_name" content="한빛뉴스">',
      undefined,
    ],
    ['<p>더팩트</p>', undefined],
    ['<meta property="og:site_name" content="더팩트', undefined],
    ['<', undefined],
  ])('%s → %s', (html, id) => {
    expect(resolveOutlet({ html })?.id).toBe(id)
  })
})

describe('본문', () => {
  test.each([
    ['[더팩트 | 김가온 기자] 한빛시가 22일 도서관을 열었다.', 'thefact'],
    ['[더팩트ㅣ한빛=김가온 기자] 한빛시가 22일 도서관을 열었다.', 'thefact'],
    ['[더팩트｜김가온 기자] 한빛시가 22일 도서관을 열었다.', 'thefact'],
    ['(한빛=연합뉴스) 김가온 이도담 기자 = 한빛시가 22일 도서관을 열었다.', 'yna'],
    ['【한빛=뉴시스】김가온 기자 = 한빛시가 22일 도서관을 열었다.', 'newsis'],
    ['[서울=뉴스핌] 김가온 기자 = 한빛시가 22일 도서관을 열었다.', 'newspim'],
    ['(서울=뉴스1) 김가온 기자 = 한빛시가 22일 도서관을 열었다.', 'news1'],
    ['【파이낸셜뉴스 한빛=김가온 기자】 한빛시가 22일 도서관을 열었다.', 'fnnews'],
    ['(지디넷코리아=김가온 기자) 한빛전자가 22일 새 제품을 냈다.', 'zdnet'],
    ['[스포츠서울 | 김가온기자] 한빛FC가 이겼다.', 'sportsseoul'],
    ['[e대한경제=김가온 기자] 한빛시가 22일 도서관을 열었다.', 'dnews'],
    ['매일일보 = 김가온 기자  |  한빛시가 22일 도서관을 열었다.', 'm-i'],
    ['한빛시가 22일 도서관을 열었다.\nCBS노컷뉴스 김가온 기자', 'nocut'],
    ['도서관이 문을 열었습니다.\nKBS 뉴스 김가온입니다.', 'kbs'],
    ['도서관이 문을 열었습니다.\nYTN 김가온 (gaon@ytn.co.kr)입니다.', 'ytn'],
    ['도서관이 문을 열었습니다.\nTV조선 김가온입니다.', 'tvchosun'],
    ['한빛시가 22일 도서관을 열었다.\ngaon@kyunghyang.com', 'khan'],
    ['한빛시가 22일 도서관을 열었다.\n(SBS 디지털뉴스편집부)', 'sbs'],
    ['[서울경제] 한빛시가 22일 도서관을 열었다.', 'sedaily'],
    ['한빛시가 22일 도서관을 열었다.\n<저작권자 ⓒ 1980-2026 ㈜연합뉴스. 무단 전재 재배포 금지>', 'yna'],
    ['한빛시가 22일 도서관을 열었다.\n저작권자 © CBS 노컷뉴스 무단전재 및 재배포 금지', 'nocut'],
    ['한빛시가 22일 도서관을 열었다.\n발로 뛰는 더팩트는 24시간 여러분의 제보를 기다립니다.', 'thefact'],
    ['도서관이 문을 열었습니다.\n연합뉴스TV 기사문의 및 제보 : 카톡/라인 jebo23', 'yonhapnewstv'],
    ['한빛시가 22일 도서관을 열었다.\n▶ 네이버에서 한국일보를 구독하세요!', 'hankookilbo'],
  ])('%s → %s', (text, id) => {
    expect(resolveOutlet({ text })?.id).toBe(id)
  })
})

describe('남의 이름은 증거가 아니다', () => {
  test.each([
    '한빛시가 22일 도서관을 열었다. (사진=연합뉴스)',
    '한빛시가 22일 도서관을 열었다.\n[연합뉴스]',
    '한빛시장은 더팩트와의 통화에서 "곧 연다"고 말했다.',
    '28일 YTN 라디오에 이런 사연이 소개됐다. 제보자 김 씨는 "몰랐다"고 했다.',
    '한빛시는 태스크포스(TF)를 꾸렸다.',
    '[KBS 기자회견장] 한빛시장이 입장을 밝혔다.',
    '이어서 동아일보 기사입니다.',
    '<출연 : 김가온 연합뉴스 기자>',
    '(워싱턴=AP 연합뉴스)',
    '문의: 한빛시 문화과 gaon@korea.kr',
    `[한빛=뉴시스] 김가온 기자 = 22일 문을 연 도서관에서 시민들이 책을 고르고 있다. 2026.01.22. gaon@newsis.com\n${'한빛시가 22일 도서관을 열었다. '.repeat(20)}`,
  ])('%s', (text) => {
    expect(resolveOutlet({ text })).toBeUndefined()
  })

  test('사진만 있는 기사라면 사진 설명이 기사다', () => {
    const text = '(한빛=뉴스1) 김가온 기자 = 22일 문을 연 도서관에서 시민들이 책을 고르고 있다. 2026.1.22/뉴스1'
    expect(resolveOutlet({ text })?.id).toBe('news1')
  })

  test('통신사 사진을 실은 기사는 그 기사의 바이라인을 따른다', () => {
    const text = `(한빛=뉴스1) 김가온 기자 = 시민들이 책을 고르고 있다. 2026.1.22/뉴스1\n[이데일리 이도담 기자] 한빛시가 22일 도서관을 열었다.`
    expect(resolveOutlet({ text })?.id).toBe('edaily')
  })
})

test('the surest clue wins: number, address, page, text', () => {
  const clues = {
    naverOid: '001',
    url: 'https://www.ytn.co.kr/_ln/0103_202601021836512345',
    html: '<meta property="og:site_name" content="매일경제">',
    text: '[더팩트 | 김가온 기자] 한빛시가 …',
  }
  const { naverOid, url, html, text } = clues
  expect(resolveOutlet(clues)?.id).toBe('yna')
  expect(resolveOutlet({ url, html, text })?.id).toBe('ytn')
  expect(resolveOutlet({ html, text })?.id).toBe('mk')
  expect(resolveOutlet({ text })?.id).toBe('thefact')
  expect(resolveOutlet({ naverOid })?.id).toBe('yna')
  expect(resolveOutlet({ naverOid: '999', url: 'https://v.daum.net/v/20260102123456789', html })?.id).toBe('mk')
  expect(resolveOutlet({})).toBeUndefined()
})

test('every outlet is found by its home page, its host, its number and its name', () => {
  for (const outlet of outlets.filter(({ portal }) => !portal)) {
    for (const host of outlet.hosts) expect(resolveOutlet({ url: `https://www.${host}/` })).toBe(outlet)
    if (outlet.url) expect(resolveOutlet({ url: outlet.url })).toBe(outlet)
    if (outlet.naverOid) expect(resolveOutlet({ naverOid: outlet.naverOid })).toBe(outlet)
    expect(resolveOutlet({ text: `[${outlet.name} 김가온 기자] 한빛시가 22일 도서관을 열었다.` })).toBe(outlet)
  }
})

test('any input gives an answer or none, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      resolveOutlet({ url: text, html: text, text, naverOid: text })
      resolvePortal(text)
    }),
  )
})

test.each([
  ['brackets', '['],
  ['closed brackets', '[가나 기자]'],
  ['names', '더팩트 '],
  ['addresses', 'a@tf.co.kr '],
  ['notices', '저작권 '],
  ['lines of tips', '더팩트 제보 기다립니다\n'],
  ['white space', ' '],
  ['open tags', '<meta '],
  ['attributes', '<meta a=b '],
  ['quotes', '<meta content="'],
  ['titles', '<title>'],
])('time grows no faster than the input: %s', (_, part) => {
  const run = (size: number) => {
    const text = part.repeat(size / part.length)
    const start = performance.now()
    resolveOutlet({ html: text, text })
    return performance.now() - start
  }
  run(20_000)
  const small = Math.min(...[0, 0, 0].map(() => run(100_000)))
  const large = Math.min(...[0, 0, 0].map(() => run(400_000)))
  expect(large).toBeLessThan(4 * 2 * small + 20)
})
