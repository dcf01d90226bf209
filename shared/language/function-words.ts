/**
 * Small words that almost every sentence of a language has, in lower case, for telling the Latin
 * script's languages apart. A word may stand in several lists: it then speaks for each of them.
 */
export const FUNCTION_WORDS: Readonly<Record<string, readonly string[]>> = {
  en: words(
    'the of and to in is you that for are with your or be this if from can have not will by as it on at may what we do who when how an was has their they about more a',
  ),
  es: words(
    'el la los las de del y que en un una para con por no su sus se es son está usted si o al más como puede qué cómo lo le les ser han ha este esta pero también sobre a',
  ),
  fr: words(
    'le la les de des du et à un une est dans pour que qui sur avec vous votre vos pas plus par au aux ce cette il elle ne se sont ou nous être ont a en',
  ),
  pt: words(
    'o a os as de do da dos das e que em um uma para com não se por no na nos nas seu sua é são você ou ao mais como pode está ser também foi pelo pela',
  ),
  ht: words(
    'ou yo nan ak pou ki sa li se pa gen ka yon fè te m nou mwen avèk sou tout lè si oswa kapab konsa la a an w kote epi kijan',
  ),
  tl: words(
    'ang ng sa mga na at ay para kung hindi ito kayo ninyo inyong iyong maaari ka mo o may upang isang si siya nila namin kapag dapat pag rin din lang',
  ),
  vi: words(
    'và của các cho là không có được trong một người quý vị để với những này tại khi về nếu bạn từ đã sẽ hoặc đến theo phải cần',
  ),
};

function words(list: string): readonly string[] {
  return list.split(' ');
}
