import { ps, type SamplePage } from '../sample-page.ts'
import { baseball, budget, court, library, weather } from '../stories.ts'

/** Pages as sites wrote them before style sheets: tables, `<font>`, `<br><br>`, no headings. */
export const oldPages: readonly SamplePage[] = [
  {
    name: '표로 짠 2003년 쪽: font 태그, 제목 태그 없음, br br 본문',
    url: 'http://www.nuri.example/news/read.php?no=20317',
    html: `<HTML><HEAD><TITLE>누리신문</TITLE><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=euc-kr"></HEAD>
<BODY bgcolor=#ffffff topmargin=0><center>
<TABLE width=780 border=0 cellpadding=0 cellspacing=0><TR><TD><a href=/><img src=/img/top_logo.gif border=0></a></TD>
<TD><font size=2><a href=/list.php?s=1>정치</a> | <a href=/list.php?s=2>경제</a> | <a href=/list.php?s=3>사회</a> | <a href=/list.php?s=4>문화</a> | <a href=/list.php?s=5>스포츠</a></font></TD></TR></TABLE>
<TABLE width=780 border=0><TR><TD width=560 valign=top>
<TABLE width=100%><TR><TD><font size=2 color=#666666>사회</font></TD></TR>
<TR><TD><font size=5><b>${library.headline}</b></font></TD></TR>
<TR><TD align=right><font size=2>기사입력 : 2003-02-27 18:02</font></TD></TR>
<TR><TD><font size=3 style="line-height:160%">
<table align=right width=260><tr><td><img src=/photo/2003/0227_lib.jpg width=250></td></tr><tr><td><font size=2 color=#555555>▲ ${library.caption}</font></td></tr></table>
${library.paragraphs.join('<br><br>\n')}<br><br>
${library.reporter} 기자 ${library.email}</font></TD></TR>
<TR><TD><font size=2>저작권자 ⓒ 누리신문. 무단전재 및 재배포 금지</font></TD></TR></TABLE>
</TD><TD width=200 valign=top><TABLE width=100%><TR><TD><b>주요기사</b></TD></TR>
<TR><TD><a href=/news/read.php?no=20301>가람시, 노후 상수도관 바꾼다</a></TD></TR><TR><TD><a href=/news/read.php?no=20302>한빛대 총장에 첫 여성</a></TD></TR>
<TR><TD><a href=/news/read.php?no=20303>주말 꽃길 걷기 대회</a></TD></TR></TABLE></TD></TR></TABLE>
<TABLE width=780><TR><TD align=center><font size=2>회사소개 | 광고안내 | 개인정보취급방침<br>서울 한빛구 누리동 1번지 누리신문 대표전화 02-000-0000</font></TD></TR></TABLE></center></BODY></HTML>`,
    headline: library.headline,
    published: '2003-02-27T18:02:00+09:00',
    writers: [library.reporter],
    sections: ['사회'],
    body: library.paragraphs,
    images: [{ caption: library.caption }],
  },
  {
    name: '대괄호 안의 시각, 본문 위의 부제, [매체=코너] 머리',
    url: 'http://www.nuri.example/column/view.php?id=77',
    html: `<html><head><title>${court.headline} - 누리신문</title></head><body>
<div id="wrap"><div id="top"><a href="/">누리신문</a><ul><li><a href="/1">정치</a></li><li><a href="/2">경제</a></li><li><a href="/3">사회</a></li></ul></div>
<div id="left"><dl><dt>누리신문 주요뉴스</dt><dd><a href="/v/1">가람시, 노후 상수도관..</a></dd><dd><a href="/v/2">한빛대 총장에 첫 여..</a></dd><dd><a href="/v/3">주말 꽃길 걷기 대회..</a></dd></dl></div>
<div id="view"><div class="tit">${court.headline}</div><div class="day">기사입력 :[ 2018-08-25 15:24 ]</div>
<div class="txt"><b>“새벽 훈련 한 해 140차례”</b><br><br>
[누리신문=${court.reporter} 기자] ${court.paragraphs.join('<br><br>')}<br><br>
${court.reporter} 기자 ${court.email}<br><br>[사진=${court.credit}]<br><br>
저작권자 ⓒ 누리신문(www.nuri.example), 무단전재 및 재배포금지</div>
<div class="btns"><a href="javascript:history.back()">뒤로가기</a> <a href="#" onclick="print()">인쇄하기</a> <a href="/list">목록</a></div></div>
<div id="bottom">[ 발행인 및 편집인 : 강누리 ] [ 등록번호 : 한빛, 아00001 ] [ 등록년월일 : 2010. 1. 4 ]</div></div></body></html>`,
    headline: court.headline,
    published: '2018-08-25T15:24:00+09:00',
    writers: [court.reporter],
    decks: ['“새벽 훈련 한 해 140차례”'],
    body: court.paragraphs,
  },
  {
    name: '엔디소프트 A: View_Title, View_Info, articleBody',
    url: 'http://www.hanbitnews.example/news/articleView.html?idxno=20451',
    html: `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>한빛뉴스</title>
<meta property="og:title" content="${budget.headline}"><meta property="og:site_name" content="한빛뉴스"></head><body>
<div id="ND_Wrap"><div id="nav"><a href="/">홈</a><a href="/news/articleList.html?sc_section_code=S1N1">정치</a><a href="/news/articleList.html?sc_section_code=S1N2">경제</a><a href="/news/articleList.html?sc_section_code=S1N3">사회</a></div>
<table width="100%"><tr><td class="View_Title"><strong>${budget.headline}</strong><br><span>${budget.deck}</span></td></tr>
<tr><td><table><tr><td class="View_Time">2015년 12월 14일 (월) 07:21:40</td><td class="View_Info">${budget.reporter} 기자 <a href="mailto:${budget.email}">${budget.email}</a></td></tr></table></td></tr>
<tr><td id="articleBody"><table border="0" align="center" width="500"><tr><td><img src="/news/photo/201512/20451_1.jpg" border="1"></td></tr><tr><td id="font_imgdown_20451">▲ ${budget.caption} /${budget.credit}</td></tr></table>
<P>${budget.paragraphs.join('</P><P>')}</P></td></tr>
<tr><td><div class="View_Sns">페이스북 트위터 카카오스토리 밴드</div></td></tr>
<tr><td class="View_Rel">관련기사<br><a href="/news/articleView.html?idxno=20400">시의회 예결위 밤샘 심사 돌입</a><br><a href="/news/articleView.html?idxno=20399">청년 월세 예산 전액 삭감 논란</a></td></tr>
<tr><td>ⓒ 한빛뉴스(http://www.hanbitnews.example) 무단전재 및 재배포금지 | 저작권문의</td></tr></table>
<div id="reply"><b>전체기사의견(2)</b><p>청년 예산을 살린 것은 잘한 일입니다. 다음에는 재원도 함께 밝혀 주세요.</p><p>시장님이 재의를 요구하면 안 됩니다.</p></div>
<div id="copy">한빛시 누리로 2 | TEL 02-000-0000 | 청소년보호책임자 김한빛</div></div></body></html>`,
    headline: budget.headline,
    published: '2015-12-14T07:21:40+09:00',
    writers: [budget.reporter],
    decks: budget.deck === undefined ? [] : [budget.deck],
    body: budget.paragraphs,
    images: [{ caption: budget.caption, credit: '박새나 기자' }],
  },
  {
    name: '제목 태그가 하나도 없는 쪽: 제목은 div 하나',
    url: 'http://www.garam.example/bbs/board.php?bo_table=news&wr_id=118',
    html: `<html><head><title>${weather.headline} &gt; 가람소식 | 가람일보</title></head><body><div id="hd"><a href="/">가람일보</a><div><a href="/a">가람소식</a><a href="/b">문화</a><a href="/c">오피니언</a></div></div>
<div id="bo_v"><div id="bo_v_title">${weather.headline}</div>
<div id="bo_v_info">작성자 <strong>${weather.reporter} 기자</strong> 작성일 24-10-27 17:40 조회 1,204회 댓글 0건</div>
<div id="bo_v_atc"><div id="bo_v_img"></div><div id="bo_v_con"><div>${weather.paragraphs.join('</div><div><br></div><div>')}</div></div></div>
<div id="bo_v_share"><a href="#">페이스북</a> <a href="#">트위터</a></div><ul class="bo_v_nb"><li><a href="/prev">이전글 누리동 은행나무 길 축제 오늘 개막</a></li><li><a href="/next">다음글 가람시, 겨울철 제설 대책 내놔</a></li></ul></div>
<div id="ft">가람일보 | 가람시 산마루로 7 | 발행인 윤가람</div></body></html>`,
    headline: weather.headline,
    published: '2024-10-27T17:40:00+09:00',
    writers: [weather.reporter],
    body: weather.paragraphs,
  },
  {
    name: '문단마다 div인 본문, 사진 설명은 이미지 아래 span',
    url: 'https://sports.nuri.example/view/2024/baseball/5512',
    html: `<html lang="ko"><head><title>${baseball.headline} | 누리스포츠</title><meta property="og:type" content="article"><meta property="article:published_time" content="2024-06-04T22:51:00+09:00"></head>
<body><div class="top"><a href="/">누리스포츠</a> <a href="/baseball">야구</a> <a href="/football">축구</a></div>
<div class="viewWrap"><div class="viewHead"><div class="cate">야구</div><h2>${baseball.headline}</h2><span>입력 2024.06.04 22:51</span><span>${baseball.reporter} 기자</span></div>
<div class="viewBody"><div class="imgWrap"><img data-original="/img/2024/0604.jpg" src="/img/blank.gif"><span class="txt">${baseball.caption} ${baseball.credit}</span></div>
${baseball.paragraphs.map((text) => `<div>${text}</div>`).join('<div>&nbsp;</div>')}
<div>${baseball.reporter} 기자 ${baseball.email}</div></div></div>
<div class="best"><h3>실시간 인기기사</h3><a href="/1">가람 산맥, 새 외국인 투수 영입</a><a href="/2">한빛구장 매진 행렬</a><a href="/3">오하늘 “빚 갚았다”</a></div></body></html>`,
    headline: baseball.headline,
    published: '2024-06-04T22:51:00+09:00',
    writers: [baseball.reporter],
    sections: ['야구'],
    body: baseball.paragraphs,
    images: [
      { url: 'https://sports.nuri.example/img/2024/0604.jpg', caption: baseball.caption, credit: '누리신문 자료사진' },
    ],
  },
  {
    name: '본문이 한 p 안의 br br이고 광고가 사이에 끼는 쪽',
    url: 'https://www.nuri.example/article/2019/11/5512',
    html: `<html><head><title>${court.headline} :: 누리신문</title></head><body><div class="header"><a href="/">누리신문</a></div>
<div class="article_head"><h3 class="tit_view">${court.headline}</h3><p class="info"><span>입력시간 | 2019.11.19 14:05</span> <span>| 수정시간 | 2019.11.19 16:30</span></p></div>
<div class="article_cont" itemprop="articleBody"><p>${court.paragraphs.slice(0, 2).join('<br /><br />')}<br /><br /></p>
<div class="ad_box"><ins class="adsbygoogle"></ins><script>(adsbygoogle = window.adsbygoogle || []).push({});</script><p>이 광고는 쿠팡 파트너스 활동의 일환으로 수수료를 받을 수 있습니다.</p></div>
<p>${court.paragraphs.slice(2).join('<br /><br />')}<br /><br /><br />${court.reporter} 기자 (${court.email})<br /><br />&lt;저작권자 ⓒ 누리신문, 무단전재 및 재배포 금지&gt;</p></div>
${ps([])}<div class="foot">누리신문 사업자등록번호 000-00-00000</div></body></html>`,
    headline: court.headline,
    published: '2019-11-19T14:05:00+09:00',
    modified: '2019-11-19T16:30:00+09:00',
    writers: [court.reporter],
    body: court.paragraphs,
  },
]
