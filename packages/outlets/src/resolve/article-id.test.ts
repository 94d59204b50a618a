import { expect, test } from 'vitest'
import { outlets } from '../all.ts'
import { articleId } from './article-id.ts'
import { resolveOutlet } from './resolve-outlet.ts'

/** The id of whatever outlet the address is of. */
function idOf(url: string): string | undefined {
  const outlet = resolveOutlet({ url })
  return outlet && articleId(url, outlet)
}

test.each([
  ['https://news.tf.co.kr/read/economy/2112345.htm', 'thefact:2112345'],
  ['http://news.tf.co.kr/read/life/2112345.htm?ref=main_news', 'thefact:2112345'],
  ['https://www.yna.co.kr/view/AKR20260102012345001', 'yna:AKR20260102012345001'],
  ['http://www.yonhapnews.co.kr/bulletin/2016/01/02/0200000000AKR20160102012345001.HTML', 'yna:AKR20160102012345001'],
  ['https://www.newsis.com/view/NISX20260102_0003012345', 'newsis:NISX20260102_0003012345'],
  ['https://www.newsis.com/view/?id=NISX20190102_0000512345', 'newsis:NISX20190102_0000512345'],
  ['https://www.news1.kr/society/incident-accident/5512345', 'news1:5512345'],
  ['https://www.news1.kr/articles/?4212345', 'news1:4212345'],
  ['https://news.kbs.co.kr/news/pc/view/view.do?ncd=7712345', 'kbs:7712345'],
  ['https://imnews.imbc.com/news/2026/society/article/6612345_36918.html', 'mbc:6612345'],
  ['https://news.sbs.co.kr/news/endPage.do?plink=TOP&news_id=N1007512345', 'sbs:N1007512345'],
  ['https://www.ytn.co.kr/_ln/0103_202601021836512345', 'ytn:202601021836512345'],
  [
    'https://www.chosun.com/politics/assembly/2026/01/02/ABCDEFGHIJKLMNOPQRSTUVWX2A/',
    'chosun:ABCDEFGHIJKLMNOPQRSTUVWX2A',
  ],
  ['http://news.chosun.com/site/data/html_dir/2016/01/02/2016010200123.html', 'chosun:2016010200123'],
  [
    'https://biz.chosun.com/it-science/ict/2026/01/02/ABCDEFGHIJKLMNOPQRSTUVWX2A/',
    'chosunbiz:ABCDEFGHIJKLMNOPQRSTUVWX2A',
  ],
  ['https://www.donga.com/news/Society/article/all/20260102/133012345/1', 'donga:133012345'],
  ['http://news.donga.com/List/3/all/20160102/75712345/1', 'donga:75712345'],
  ['https://sports.donga.com/ent/article/all/20260102/133112345/1', 'sportsdonga:133112345'],
  ['https://www.hani.co.kr/arti/society/society_general/1212345.html', 'hani:1212345'],
  ['https://h21.hani.co.kr/arti/cover/cover_general/56123.html', 'hani21:56123'],
  ['https://www.khan.co.kr/article/202601021234501', 'khan:202601021234501'],
  ['http://news.khan.co.kr/kh_news/khan_art_view.html?artid=201601021234501&code=970201', 'khan:201601021234501'],
  ['https://www.mk.co.kr/news/society/11312345', 'mk:11312345'],
  ['https://www.mk.co.kr/en/society/11312345', undefined],
  ['https://www.mt.co.kr/society/2026/01/02/2026010212345678901', 'mt:2026010212345678901'],
  ['https://www.edaily.co.kr/News/Read?newsId=01234567890123456&mediaCodeNo=257', 'edaily:01234567890123456'],
  ['https://news.bizwatch.co.kr/article/finance/2026/01/02/0012', 'bizwatch:2026/01/02/0012'],
  [
    'http://www.kookje.co.kr/news2011/asp/newsbody.asp?code=0300&key=20260102.22001001234',
    'kookje:20260102.22001001234',
  ],
  ['https://www.kado.net/news/articleView.html?idxno=1312345', 'kado:1312345'],
  ['https://m.kado.net/news/articleView.html?page=2&idxno=1312345', 'kado:1312345'],
  ['https://www.kado.net/news/articleList.html?sc_section_code=S1N2', undefined],
  ['https://www.kado.net/', undefined],
])('%s → %s', (url, id) => {
  expect(idOf(url)).toBe(id)
})

test('포털의 기사 번호는 언론사의 번호가 아니다', () => {
  expect(idOf('https://n.news.naver.com/article/629/0000312345')).toBeUndefined()
  expect(idOf('https://n.news.naver.com/article/021/0002612345')).toBeUndefined()
  for (const portal of outlets.filter((outlet) => outlet.portal))
    expect(articleId('https://n.news.naver.com/article/629/0000312345', portal)).toBeUndefined()
})

test('an address that is none gives none', () => {
  for (const outlet of outlets)
    for (const url of ['', ' ', 'javascript:1', 'https://', '//', '%']) expect(articleId(url, outlet)).toBeUndefined()
})
