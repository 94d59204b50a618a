import { encode949 } from '../cp949.ts'
import { ps, type SamplePage } from '../sample-page.ts'
import { court, library } from '../stories.ts'

/** Pages that come as bytes, with labels that lie. */
export const bytesPages: readonly SamplePage[] = [
  {
    name: 'EUC-KR 바이트인데 meta는 utf-8이라고 한다',
    url: 'http://old.nuri.example/site/data/html_dir/2011/02/27/2011022700112.html',
    html: encode949(`<html><head><meta charset="utf-8"><title>${library.headline} - 1등 인터넷뉴스 누리닷컴</title></head><body>
<div id="csHeader"><a href="/">누리닷컴</a></div><div class="news_title_text"><h1>${library.headline}</h1><h3>${library.deck}</h3></div>
<ul class="date_ctrl"><li>입력 : 2011.02.27 09:30 | 수정 : 2011.02.27 10:12</li></ul><ul class="j1"><li>${library.reporter} 기자</li></ul>
<div class="par">${library.paragraphs.join('<br><br>')}</div><div class="tit_icon"><a href="#">인쇄</a><a href="#">스크랩</a></div></body></html>`),
    headline: library.headline,
    published: '2011-02-27T09:30:00+09:00',
    modified: '2011-02-27T10:12:00+09:00',
    decks: [library.deck ?? ''],
    writers: [library.reporter],
    body: library.paragraphs,
  },
  {
    name: 'ms949라는 이름의 바이트, 확장 완성형 글자',
    url: 'http://old.garam.example/view.asp?idx=77',
    html: encode949(`<html><head><meta http-equiv="content-type" content="text/html; charset=ms949"><title>${court.headline}</title></head><body><div class="t"><h2>${court.headline}</h2></div><div class="d">2012-06-19 14:05:33</div>
<div class="c">${ps([...court.paragraphs, '주민들은 “뷁 하는 소리에 똠방각하 읽던 아이가 깬다”고 했다.'])}<p>${court.reporter} 기자</p></div></body></html>`),
    headline: court.headline,
    published: '2012-06-19T14:05:33+09:00',
    writers: [court.reporter],
    body: [...court.paragraphs, '주민들은 “뷁 하는 소리에 똠방각하 읽던 아이가 깬다”고 했다.'],
  },
]
