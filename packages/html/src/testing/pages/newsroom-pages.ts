import { furniture, ps, type SamplePage } from '../sample-page.ts'
import { baseball, court, exports, library } from '../stories.ts'

/** Habits of newsrooms: summaries, bold decks of several lines, bylines in lists, portals' copies. */
export const newsroomPages: readonly SamplePage[] = [
  {
    name: '기사내용 요약이 본문 앞에 붙은 통신사 쪽',
    url: 'https://www.nuriwire.example/view/NISX20260227_0002754075',
    html: `<html lang="ko"><head><title>${library.headline} :: 누리통신 ::</title></head><body>${furniture.top}<div class="viewer"><div class="top"><p class="tit title_area">${library.headline}</p></div><div class="infoLine"><span class="txt">등록 2026.02.27 09:30:12</span><span class="txt">수정 2026.02.27 11:02:24</span><div class="right"><button>작게</button><button>크게</button></div></div>
<article><div class="summury"><strong>기사내용 요약</strong>시립도서관 네 곳 평일 두 시간 연장<br>사서 12명 새로 뽑아</div><div class="thumCont"><figure><img src="/1.jpg"><p class="photojournal">[한빛=누리통신] ${library.caption} (사진=${library.credit}) 2026.02.27. photo@nuriwire.example *재판매 및 DB 금지</p></figure></div>
[한빛=누리통신]${library.reporter} 기자 = ${library.paragraphs.join('<br><br>')}<br><br>◎누리통신 ${library.email}</article></div>${furniture.ranking}${furniture.bottom}</body></html>`,
    headline: library.headline,
    published: '2026-02-27T09:30:12+09:00',
    modified: '2026-02-27T11:02:24+09:00',
    writers: [library.reporter],
    body: library.paragraphs,
    images: [{ caption: library.caption, credit: library.credit }],
  },
  {
    name: '본문 첫머리의 굵은 부제 두 줄, 표 속의 사진',
    url: 'https://www.nuri.example/News/Read?newsId=0123456',
    html: `<html lang="ko"><head><title>${exports.headline}</title></head><body>${furniture.top}<div class="article_news"><div class="news_titles"><h1>${exports.headline}</h1><ul><li><p class="icon_t">등록 2025-05-02 오후 2:33:00</p></li><li><p class="icon_t">수정 2025-05-02 오후 4:10:00</p></li></ul></div>
<div class="reporter_news"><p><a>${exports.reporter}</a></p><p><a>기자</a></p><button>구독</button></div><div class="news_body" itemprop="articleBody"><b>미국·인도행 컨테이너 급증<br>석 달 연속 증가</b><br><br>[가람=누리신문 ${exports.reporter} 기자] ${exports.paragraphs[0]}<br><br>
<table class="gd_tbl"><tr><td><img src="/1.jpg"></td></tr><tr><td class="caption">${exports.caption} (사진=${exports.credit})</td></tr></table>${exports.paragraphs.slice(1).join('<br><br>')}</div><div class="copyright">저작권자 © 누리신문 - 무단전재, 재배포 금지</div></div>${furniture.bottom}</body></html>`,
    headline: exports.headline,
    published: '2025-05-02T14:33:00+09:00',
    modified: '2025-05-02T16:10:00+09:00',
    decks: ['미국·인도행 컨테이너 급증', '석 달 연속 증가'],
    writers: [exports.reporter],
    body: exports.paragraphs,
    images: [{ caption: exports.caption, credit: exports.credit }],
  },
  {
    name: '기자 이름이 정보 목록에만 있는 쪽',
    url: 'https://news.nuri.example/view.php?no=2025050214330012345',
    html: `<html lang="ko"><head><title>${exports.headline} - 누리신문</title><meta property="og:site_name" content="누리신문"></head><body>${furniture.top}<div id="article"><h1 class="subject">${exports.headline}</h1><div class="infobox1"><ul class="info2"><li class="name">누리신문 <a href="/r">${exports.reporter} 기자</a></li><li class="date">2025.05.02 14:33</li><li class="view_comment">의견 2</li></ul></div><ul class="btn_group"><li>글자크기</li></ul>
<div id="textBody"><table class="article_photo"><tr><td class="img"><img src="/1.jpg"></td></tr><tr><td class="caption">${exports.caption} /사진=${exports.credit}</td></tr></table>${exports.paragraphs.join('<br><br>')}<br><br><div class="box"><a>구글에서 누리신문 더 보기</a></div></div><div class="copyright">&lt;저작권자 © 누리신문, 무단전재 및 재배포 금지&gt;</div></div>${furniture.bottom}</body></html>`,
    headline: exports.headline,
    published: '2025-05-02T14:33:00+09:00',
    writers: [exports.reporter],
    body: exports.paragraphs,
    images: [{ caption: exports.caption, credit: exports.credit }],
  },
  {
    name: '이름 없는 줄의 기자와 표지 없는 시각',
    url: 'https://www.nuri.example/news/6200001',
    html: `<html lang="ko"><head><title>${court.headline} - 누리신문</title></head><body>${furniture.top}<div class="viewpic"><div class="reporter_info"><h2>${court.headline}</h2><ul class="bl_b"><li class="email"><a>${court.reporter} 기자</a></li><li>24.06.19 14:05</li></ul></div>
<div id="pnlContent"><span class="wrap"><img src="/1.jpg"><span class="fr-inner">${court.caption} ${court.credit}</span></span>${court.paragraphs.join('<br><br>')}</div><div class="banner_jebo"><strong>※누리신문은 여러분의 제보로 함께 세상을 바꿉니다. 모든 이야기를 알려주세요.</strong><ul><li>이메일 : jebo@nuri.example</li><li>카카오톡 : @누리신문</li></ul></div></div>${furniture.bottom}</body></html>`,
    headline: court.headline,
    published: '2024-06-19T14:05:00+09:00',
    writers: [court.reporter],
    body: court.paragraphs,
    images: [{ caption: court.caption, credit: court.credit }],
  },
  {
    name: '포털에 실린 사본: 매체 이름 그림, 많이 본 뉴스',
    url: 'https://news.portal.example/view/20240604n12345',
    html: `<html lang="ko"><head><title>${baseball.headline} : 포털 뉴스</title></head><body>${furniture.top}<div id="articleView"><h1 class="articleSubject">${baseball.headline}</h1><p class="articleInfo"><a href="/cp" class="medium"><img src="/cp.gif" alt="누리스포츠"></a><span class="link"><a href="https://sports.nuri.example/1">원문</a></span><span class="firstDate">기사전송 <em>2024-06-04 22:51</em></span></p>
<div id="realContents"><div class="photoC"><span class="img"><img src="/1.jpg"></span><span class="sub_tit" style="width:640px">${baseball.caption} ${baseball.credit}</span></div>${ps(baseball.paragraphs)}${baseball.reporter} 기자 ${baseball.email}<br><br>&lt;저작권자 ⓒ 누리스포츠 무단전재 및 재배포 금지&gt;</div><div class="articleBottom"><ul><li><a>이 언론사의 다른 뉴스</a></li></ul></div></div>${furniture.ranking}${furniture.bottom}</body></html>`,
    headline: baseball.headline,
    published: '2024-06-04T22:51:00+09:00',
    writers: [baseball.reporter],
    body: baseball.paragraphs,
    images: [{ caption: baseball.caption, credit: '누리신문 자료사진' }],
  },
]
