/** Common characters of which the simplified and the traditional shape differ, as pairs. */
const PAIRS =
  '这這 个個 们們 为為 时時 说說 对對 会會 经經 学學 国國 来來 还還 没沒 过過 发發 后後 请請 问問 医醫 疗療 险險 费費 补補 贴貼 计計 划劃 业業 员員 应應 该該 须須 听聽 证證 话話 电電 联聯 络絡 纸紙 税稅 务務 岁歲 儿兒 语語 码碼 网網 页頁 邮郵 县縣 办辦 处處 给給 让讓 从從 进進 关關 开開 条條 样樣 实實 现現 长長 间間 题題 区區 权權 护護 协協 简簡 单單 资資 领領 级級 报報 选選 择擇 图圖 书書 买買 钱錢 额額 总總 数數 据據 认認 识識 议議 与與 无無 动動 种種 号號 线線 统統 银銀 释釋 获獲 减減 写寫 确確 难難 残殘';

const simplified = new Set<string>();
const traditional = new Set<string>();
for (const [simple, full] of PAIRS.split(' ').map((pair) => [...pair])) {
  if (!simple || !full || simple === full) continue;
  simplified.add(simple);
  traditional.add(full);
}

/** Which of the two written Chinese languages a text is in, or null where its characters don't tell. */
export function chineseOf(text: string): 'zh-Hans' | 'zh-Hant' | null {
  let simple = 0;
  let full = 0;
  for (const character of text) {
    if (simplified.has(character)) simple += 1;
    else if (traditional.has(character)) full += 1;
  }
  if (Math.abs(simple - full) < 2) return null;
  return simple > full ? 'zh-Hans' : 'zh-Hant';
}
