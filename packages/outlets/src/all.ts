import type { OutletProfile } from '@gisa/core'
import { ablenews } from './outlets/ablenews.ts'
import { aflnews } from './outlets/aflnews.ts'
import { agrinet } from './outlets/agrinet.ts'
import { aitimes } from './outlets/aitimes.ts'
import { ajunews } from './outlets/ajunews.ts'
import { arirang } from './outlets/arirang.ts'
import { asiae } from './outlets/asiae.ts'
import { asiatime } from './outlets/asiatime.ts'
import { asiatoday } from './outlets/asiatoday.ts'
import { bbs } from './outlets/bbs.ts'
import { betanews } from './outlets/betanews.ts'
import { bizwatch } from './outlets/bizwatch.ts'
import { bloter } from './outlets/bloter.ts'
import { boannews } from './outlets/boannews.ts'
import { breaknews } from './outlets/breaknews.ts'
import { busan } from './outlets/busan.ts'
import { businesspost } from './outlets/businesspost.ts'
import { catholicnews } from './outlets/catholicnews.ts'
import { cbci } from './outlets/cbci.ts'
import { ccdailynews } from './outlets/ccdailynews.ts'
import { cctoday } from './outlets/cctoday.ts'
import { ceoscoredaily } from './outlets/ceoscoredaily.ts'
import { channela } from './outlets/channela.ts'
import { chosun } from './outlets/chosun.ts'
import { chosunbiz } from './outlets/chosunbiz.ts'
import { christiantoday } from './outlets/christiantoday.ts'
import { chuncheonMbc } from './outlets/chuncheon-mbc.ts'
import { cpbc } from './outlets/cpbc.ts'
import { cstimes } from './outlets/cstimes.ts'
import { daeguMbc } from './outlets/daegu-mbc.ts'
import { daejonilbo } from './outlets/daejonilbo.ts'
import { dailian } from './outlets/dailian.ts'
import { dailypop } from './outlets/dailypop.ts'
import { dailysecu } from './outlets/dailysecu.ts'
import { daumNews } from './outlets/daum-news.ts'
import { ddaily } from './outlets/ddaily.ts'
import { ddanzi } from './outlets/ddanzi.ts'
import { dealsite } from './outlets/dealsite.ts'
import { dispatch } from './outlets/dispatch.ts'
import { dkilbo } from './outlets/dkilbo.ts'
import { dnews } from './outlets/dnews.ts'
import { domin } from './outlets/domin.ts'
import { donga } from './outlets/donga.ts'
import { dongascience } from './outlets/dongascience.ts'
import { dt } from './outlets/dt.ts'
import { dtnews24 } from './outlets/dtnews24.ts'
import { e2news } from './outlets/e2news.ts'
import { ebn } from './outlets/ebn.ts'
import { economist } from './outlets/economist.ts'
import { edaily } from './outlets/edaily.ts'
import { einfomax } from './outlets/einfomax.ts'
import { ekn } from './outlets/ekn.ts'
import { electimes } from './outlets/electimes.ts'
import { energydaily } from './outlets/energydaily.ts'
import { enewstoday } from './outlets/enewstoday.ts'
import { etnews } from './outlets/etnews.ts'
import { etoday } from './outlets/etoday.ts'
import { fannstar } from './outlets/fannstar.ts'
import { farminsight } from './outlets/farminsight.ts'
import { fnnews } from './outlets/fnnews.ts'
import { fntimes } from './outlets/fntimes.ts'
import { fsnews } from './outlets/fsnews.ts'
import { gEnews } from './outlets/g-enews.ts'
import { ggilbo } from './outlets/ggilbo.ts'
import { gjdream } from './outlets/gjdream.ts'
import { gndomin } from './outlets/gndomin.ts'
import { gnmaeil } from './outlets/gnmaeil.ts'
import { goodkyung } from './outlets/goodkyung.ts'
import { greened } from './outlets/greened.ts'
import { gukjenews } from './outlets/gukjenews.ts'
import { hani } from './outlets/hani.ts'
import { hani21 } from './outlets/hani21.ts'
import { hankookiDaily } from './outlets/hankooki-daily.ts'
import { hankookilbo } from './outlets/hankookilbo.ts'
import { hankyung } from './outlets/hankyung.ts'
import { hankyungBusiness } from './outlets/hankyung-business.ts'
import { healthChosun } from './outlets/health-chosun.ts'
import { hellodd } from './outlets/hellodd.ts'
import { heraldcorp } from './outlets/heraldcorp.ts'
import { idaeguIlbo } from './outlets/idaegu-ilbo.ts'
import { idaeguShinmun } from './outlets/idaegu-shinmun.ts'
import { idomin } from './outlets/idomin.ts'
import { ihalla } from './outlets/ihalla.ts'
import { ildaro } from './outlets/ildaro.ts'
import { ilyo } from './outlets/ilyo.ts'
import { ilyoseoul } from './outlets/ilyoseoul.ts'
import { imaeil } from './outlets/imaeil.ts'
import { incheonilbo } from './outlets/incheonilbo.ts'
import { incheonin } from './outlets/incheonin.ts'
import { inews24 } from './outlets/inews24.ts'
import { insight } from './outlets/insight.ts'
import { isplus } from './outlets/isplus.ts'
import { itchosun } from './outlets/itchosun.ts'
import { itworld } from './outlets/itworld.ts'
import { jbnews } from './outlets/jbnews.ts'
import { jejunews } from './outlets/jejunews.ts'
import { jejusori } from './outlets/jejusori.ts'
import { jeonjuMbc } from './outlets/jeonju-mbc.ts'
import { jibs } from './outlets/jibs.ts'
import { jjan } from './outlets/jjan.ts'
import { jnilbo } from './outlets/jnilbo.ts'
import { joongang } from './outlets/joongang.ts'
import { joongboo } from './outlets/joongboo.ts'
import { joongdo } from './outlets/joongdo.ts'
import { joseilbo } from './outlets/joseilbo.ts'
import { journalist } from './outlets/journalist.ts'
import { joynews24 } from './outlets/joynews24.ts'
import { jtbc } from './outlets/jtbc.ts'
import { kado } from './outlets/kado.ts'
import { kbs } from './outlets/kbs.ts'
import { kdfnews } from './outlets/kdfnews.ts'
import { kgnews } from './outlets/kgnews.ts'
import { khan } from './outlets/khan.ts'
import { kihoilbo } from './outlets/kihoilbo.ts'
import { kjdaily } from './outlets/kjdaily.ts'
import { kmib } from './outlets/kmib.ts'
import { knnews } from './outlets/knnews.ts'
import { kookje } from './outlets/kookje.ts'
import { koreaPolicy } from './outlets/korea-policy.ts'
import { koreaherald } from './outlets/koreaherald.ts'
import { koreajoongangdaily } from './outlets/koreajoongangdaily.ts'
import { koreatimes } from './outlets/koreatimes.ts'
import { kormedi } from './outlets/kormedi.ts'
import { ksilbo } from './outlets/ksilbo.ts'
import { ksmnews } from './outlets/ksmnews.ts'
import { ktv } from './outlets/ktv.ts'
import { kukinews } from './outlets/kukinews.ts'
import { kwangju } from './outlets/kwangju.ts'
import { kwnews } from './outlets/kwnews.ts'
import { kyeonggi } from './outlets/kyeonggi.ts'
import { kyeongin } from './outlets/kyeongin.ts'
import { kyongbuk } from './outlets/kyongbuk.ts'
import { labortoday } from './outlets/labortoday.ts'
import { ladyKhan } from './outlets/lady-khan.ts'
import { mI } from './outlets/m-i.ts'
import { mbc } from './outlets/mbc.ts'
import { mbn } from './outlets/mbn.ts'
import { mediapen } from './outlets/mediapen.ts'
import { mediatoday } from './outlets/mediatoday.ts'
import { mediaus } from './outlets/mediaus.ts'
import { metroseoul } from './outlets/metroseoul.ts'
import { mk } from './outlets/mk.ts'
import { mkEconomy } from './outlets/mk-economy.ts'
import { moneys } from './outlets/moneys.ts'
import { monthlySan } from './outlets/monthly-san.ts'
import { mt } from './outlets/mt.ts'
import { mtn } from './outlets/mtn.ts'
import { munhwa } from './outlets/munhwa.ts'
import { mydaily } from './outlets/mydaily.ts'
import { naeil } from './outlets/naeil.ts'
import { nateNews } from './outlets/nate-news.ts'
import { naverEntertain } from './outlets/naver-entertain.ts'
import { naverNews } from './outlets/naver-news.ts'
import { naverSports } from './outlets/naver-sports.ts'
import { newdaily } from './outlets/newdaily.ts'
import { news1 } from './outlets/news1.ts'
import { newscj } from './outlets/newscj.ts'
import { newsen } from './outlets/newsen.ts'
import { newsfreezone } from './outlets/newsfreezone.ts'
import { newsis } from './outlets/newsis.ts'
import { newsmin } from './outlets/newsmin.ts'
import { newspim } from './outlets/newspim.ts'
import { newspost } from './outlets/newspost.ts'
import { newstapa } from './outlets/newstapa.ts'
import { newstomato } from './outlets/newstomato.ts'
import { nocut } from './outlets/nocut.ts'
import { nongmin } from './outlets/nongmin.ts'
import { nspna } from './outlets/nspna.ts'
import { obs } from './outlets/obs.ts'
import { ohmynews } from './outlets/ohmynews.ts'
import { osen } from './outlets/osen.ts'
import { paxetv } from './outlets/paxetv.ts'
import { pennmike } from './outlets/pennmike.ts'
import { pinpointnews } from './outlets/pinpointnews.ts'
import { polinews } from './outlets/polinews.ts'
import { ppss } from './outlets/ppss.ts'
import { pressian } from './outlets/pressian.ts'
import { redian } from './outlets/redian.ts'
import { sbs } from './outlets/sbs.ts'
import { sbsbiz } from './outlets/sbsbiz.ts'
import { sbsfune } from './outlets/sbsfune.ts'
import { sedaily } from './outlets/sedaily.ts'
import { segye } from './outlets/segye.ts'
import { seoul } from './outlets/seoul.ts'
import { seoulfn } from './outlets/seoulfn.ts'
import { shinailbo } from './outlets/shinailbo.ts'
import { shindonga } from './outlets/shindonga.ts'
import { siminilbo } from './outlets/siminilbo.ts'
import { sisaNews } from './outlets/sisa-news.ts'
import { sisafocus } from './outlets/sisafocus.ts'
import { sisain } from './outlets/sisain.ts'
import { sisajournal } from './outlets/sisajournal.ts'
import { sjbnews } from './outlets/sjbnews.ts'
import { skyedaily } from './outlets/skyedaily.ts'
import { slownews } from './outlets/slownews.ts'
import { sportschosun } from './outlets/sportschosun.ts'
import { sportsdonga } from './outlets/sportsdonga.ts'
import { sportskhan } from './outlets/sportskhan.ts'
import { sportsq } from './outlets/sportsq.ts'
import { sportsseoul } from './outlets/sportsseoul.ts'
import { sportsworldi } from './outlets/sportsworldi.ts'
import { spotvnews } from './outlets/spotvnews.ts'
import { srtimes } from './outlets/srtimes.ts'
import { starnews } from './outlets/starnews.ts'
import { stoo } from './outlets/stoo.ts'
import { straightnews } from './outlets/straightnews.ts'
import { tbs } from './outlets/tbs.ts'
import { techholic } from './outlets/techholic.ts'
import { tenasia } from './outlets/tenasia.ts'
import { tfmedia } from './outlets/tfmedia.ts'
import { thebell } from './outlets/thebell.ts'
import { thefact } from './outlets/thefact.ts'
import { thelec } from './outlets/thelec.ts'
import { thescoop } from './outlets/thescoop.ts'
import { tongilnews } from './outlets/tongilnews.ts'
import { topstarnews } from './outlets/topstarnews.ts'
import { tvchosun } from './outlets/tvchosun.ts'
import { tvreport } from './outlets/tvreport.ts'
import { unn } from './outlets/unn.ts'
import { upinews } from './outlets/upinews.ts'
import { veritasA } from './outlets/veritas-a.ts'
import { viewsnnews } from './outlets/viewsnnews.ts'
import { viva100 } from './outlets/viva100.ts'
import { vop } from './outlets/vop.ts'
import { weeklyChosun } from './outlets/weekly-chosun.ts'
import { weeklyDonga } from './outlets/weekly-donga.ts'
import { weeklyKhan } from './outlets/weekly-khan.ts'
import { wikitree } from './outlets/wikitree.ts'
import { womennews } from './outlets/womennews.ts'
import { womentimes } from './outlets/womentimes.ts'
import { wowtv } from './outlets/wowtv.ts'
import { xportsnews } from './outlets/xportsnews.ts'
import { yeongnam } from './outlets/yeongnam.ts'
import { yna } from './outlets/yna.ts'
import { yonhapnewstv } from './outlets/yonhapnewstv.ts'
import { youthdaily } from './outlets/youthdaily.ts'
import { ytn } from './outlets/ytn.ts'
import { zdnet } from './outlets/zdnet.ts'
import { zumNews } from './outlets/zum-news.ts'

/**
 * The profile of every outlet and portal, in order of their ids. Listed by `.config/list-outlets.mjs`.
 *
 * @example
 * outlets.find((outlet) => outlet.id === 'thefact')?.name //=> '더팩트'
 */
export const outlets: readonly OutletProfile[] = [
  ablenews,
  aflnews,
  agrinet,
  aitimes,
  ajunews,
  arirang,
  asiae,
  asiatime,
  asiatoday,
  bbs,
  betanews,
  bizwatch,
  bloter,
  boannews,
  breaknews,
  busan,
  businesspost,
  catholicnews,
  cbci,
  ccdailynews,
  cctoday,
  ceoscoredaily,
  channela,
  chosun,
  chosunbiz,
  christiantoday,
  chuncheonMbc,
  cpbc,
  cstimes,
  daeguMbc,
  daejonilbo,
  dailian,
  dailypop,
  dailysecu,
  daumNews,
  ddaily,
  ddanzi,
  dealsite,
  dispatch,
  dkilbo,
  dnews,
  domin,
  donga,
  dongascience,
  dt,
  dtnews24,
  e2news,
  ebn,
  economist,
  edaily,
  einfomax,
  ekn,
  electimes,
  energydaily,
  enewstoday,
  etnews,
  etoday,
  fannstar,
  farminsight,
  fnnews,
  fntimes,
  fsnews,
  gEnews,
  ggilbo,
  gjdream,
  gndomin,
  gnmaeil,
  goodkyung,
  greened,
  gukjenews,
  hani,
  hani21,
  hankookiDaily,
  hankookilbo,
  hankyung,
  hankyungBusiness,
  healthChosun,
  hellodd,
  heraldcorp,
  idaeguIlbo,
  idaeguShinmun,
  idomin,
  ihalla,
  ildaro,
  ilyo,
  ilyoseoul,
  imaeil,
  incheonilbo,
  incheonin,
  inews24,
  insight,
  isplus,
  itchosun,
  itworld,
  jbnews,
  jejunews,
  jejusori,
  jeonjuMbc,
  jibs,
  jjan,
  jnilbo,
  joongang,
  joongboo,
  joongdo,
  joseilbo,
  journalist,
  joynews24,
  jtbc,
  kado,
  kbs,
  kdfnews,
  kgnews,
  khan,
  kihoilbo,
  kjdaily,
  kmib,
  knnews,
  kookje,
  koreaPolicy,
  koreaherald,
  koreajoongangdaily,
  koreatimes,
  kormedi,
  ksilbo,
  ksmnews,
  ktv,
  kukinews,
  kwangju,
  kwnews,
  kyeonggi,
  kyeongin,
  kyongbuk,
  labortoday,
  ladyKhan,
  mI,
  mbc,
  mbn,
  mediapen,
  mediatoday,
  mediaus,
  metroseoul,
  mk,
  mkEconomy,
  moneys,
  monthlySan,
  mt,
  mtn,
  munhwa,
  mydaily,
  naeil,
  nateNews,
  naverEntertain,
  naverNews,
  naverSports,
  newdaily,
  news1,
  newscj,
  newsen,
  newsfreezone,
  newsis,
  newsmin,
  newspim,
  newspost,
  newstapa,
  newstomato,
  nocut,
  nongmin,
  nspna,
  obs,
  ohmynews,
  osen,
  paxetv,
  pennmike,
  pinpointnews,
  polinews,
  ppss,
  pressian,
  redian,
  sbs,
  sbsbiz,
  sbsfune,
  sedaily,
  segye,
  seoul,
  seoulfn,
  shinailbo,
  shindonga,
  siminilbo,
  sisaNews,
  sisafocus,
  sisain,
  sisajournal,
  sjbnews,
  skyedaily,
  slownews,
  sportschosun,
  sportsdonga,
  sportskhan,
  sportsq,
  sportsseoul,
  sportsworldi,
  spotvnews,
  srtimes,
  starnews,
  stoo,
  straightnews,
  tbs,
  techholic,
  tenasia,
  tfmedia,
  thebell,
  thefact,
  thelec,
  thescoop,
  tongilnews,
  topstarnews,
  tvchosun,
  tvreport,
  unn,
  upinews,
  veritasA,
  viewsnnews,
  viva100,
  vop,
  weeklyChosun,
  weeklyDonga,
  weeklyKhan,
  wikitree,
  womennews,
  womentimes,
  wowtv,
  xportsnews,
  yeongnam,
  yna,
  yonhapnewstv,
  youthdaily,
  ytn,
  zdnet,
  zumNews,
]

export {
  ablenews,
  aflnews,
  agrinet,
  aitimes,
  ajunews,
  arirang,
  asiae,
  asiatime,
  asiatoday,
  bbs,
  betanews,
  bizwatch,
  bloter,
  boannews,
  breaknews,
  busan,
  businesspost,
  catholicnews,
  cbci,
  ccdailynews,
  cctoday,
  ceoscoredaily,
  channela,
  chosun,
  chosunbiz,
  christiantoday,
  chuncheonMbc,
  cpbc,
  cstimes,
  daeguMbc,
  daejonilbo,
  dailian,
  dailypop,
  dailysecu,
  daumNews,
  ddaily,
  ddanzi,
  dealsite,
  dispatch,
  dkilbo,
  dnews,
  domin,
  donga,
  dongascience,
  dt,
  dtnews24,
  e2news,
  ebn,
  economist,
  edaily,
  einfomax,
  ekn,
  electimes,
  energydaily,
  enewstoday,
  etnews,
  etoday,
  fannstar,
  farminsight,
  fnnews,
  fntimes,
  fsnews,
  gEnews,
  ggilbo,
  gjdream,
  gndomin,
  gnmaeil,
  goodkyung,
  greened,
  gukjenews,
  hani,
  hani21,
  hankookiDaily,
  hankookilbo,
  hankyung,
  hankyungBusiness,
  healthChosun,
  hellodd,
  heraldcorp,
  idaeguIlbo,
  idaeguShinmun,
  idomin,
  ihalla,
  ildaro,
  ilyo,
  ilyoseoul,
  imaeil,
  incheonilbo,
  incheonin,
  inews24,
  insight,
  isplus,
  itchosun,
  itworld,
  jbnews,
  jejunews,
  jejusori,
  jeonjuMbc,
  jibs,
  jjan,
  jnilbo,
  joongang,
  joongboo,
  joongdo,
  joseilbo,
  journalist,
  joynews24,
  jtbc,
  kado,
  kbs,
  kdfnews,
  kgnews,
  khan,
  kihoilbo,
  kjdaily,
  kmib,
  knnews,
  kookje,
  koreaherald,
  koreajoongangdaily,
  koreaPolicy,
  koreatimes,
  kormedi,
  ksilbo,
  ksmnews,
  ktv,
  kukinews,
  kwangju,
  kwnews,
  kyeonggi,
  kyeongin,
  kyongbuk,
  labortoday,
  ladyKhan,
  mbc,
  mbn,
  mediapen,
  mediatoday,
  mediaus,
  metroseoul,
  mI,
  mk,
  mkEconomy,
  moneys,
  monthlySan,
  mt,
  mtn,
  munhwa,
  mydaily,
  naeil,
  nateNews,
  naverEntertain,
  naverNews,
  naverSports,
  newdaily,
  news1,
  newscj,
  newsen,
  newsfreezone,
  newsis,
  newsmin,
  newspim,
  newspost,
  newstapa,
  newstomato,
  nocut,
  nongmin,
  nspna,
  obs,
  ohmynews,
  osen,
  paxetv,
  pennmike,
  pinpointnews,
  polinews,
  ppss,
  pressian,
  redian,
  sbs,
  sbsbiz,
  sbsfune,
  sedaily,
  segye,
  seoul,
  seoulfn,
  shinailbo,
  shindonga,
  siminilbo,
  sisafocus,
  sisain,
  sisajournal,
  sisaNews,
  sjbnews,
  skyedaily,
  slownews,
  sportschosun,
  sportsdonga,
  sportskhan,
  sportsq,
  sportsseoul,
  sportsworldi,
  spotvnews,
  srtimes,
  starnews,
  stoo,
  straightnews,
  tbs,
  techholic,
  tenasia,
  tfmedia,
  thebell,
  thefact,
  thelec,
  thescoop,
  tongilnews,
  topstarnews,
  tvchosun,
  tvreport,
  unn,
  upinews,
  veritasA,
  viewsnnews,
  viva100,
  vop,
  weeklyChosun,
  weeklyDonga,
  weeklyKhan,
  wikitree,
  womennews,
  womentimes,
  wowtv,
  xportsnews,
  yeongnam,
  yna,
  yonhapnewstv,
  youthdaily,
  ytn,
  zdnet,
  zumNews,
}
