// The quiz's words in Turkish.
import type { FirstMessages, MoreMessages, ReceiptMessages } from './ar.ts';
import { turkishReceipt } from './receipt-words.ts';

/** Until the first answer is checked. */
export const first: FirstMessages = {
  lang: 'tr',
  dir: 'ltr',
  quiz: 'Haberle ilgili sorular',
  loading: 'Sorular yükleniyor…',
  progress: (at, of) => `${at}. soru (toplam ${of})`,
  trueWord: 'Doğru',
  falseWord: 'Yanlış',
  yourAnswer: 'Yanıtınız',
  hints: {
    date: 'Tarihi dilediğiniz biçimde yazın.',
    number: 'Sayıyı rakamla veya yazıyla yazın.',
    name: 'Adı bildiğiniz gibi yazın.',
    phrase: 'Kendi cümlelerinizle yanıtlayın.',
  },
  check: 'Kontrol et',
  checking: 'Kontrol ediliyor…',
  answerFirst: 'Önce bir yanıt seçin veya yazın.',
  next: 'Sonraki soru',
  skip: 'Soruyu geç',
  back: 'Önceki soru',
  finish: 'Sonuç',
  retry: 'Yeniden dene',
  kept: 'Yanıtınız kaydedildi.',
  empty: 'Bu soru setinde hiç soru yok.',
  failures: {
    offline: 'İnternet bağlantısı yok. Bağlantı geri gelince yeniden deneyeceğiz.',
    network: 'Hizmete ulaşılamadı.',
    not_found: 'Bu sayfa için yayımlanmış soru yok.',
    retracted: 'Bu haber, sorularıyla birlikte geri çekildi.',
  },
};

/** Words of a receipt. */
export const receipts: ReceiptMessages = {
  card: turkishReceipt,
  outcomes: {
    correct: 'Doğru yanıt',
    partial: 'Kısmen doğru yanıt',
    incorrect: 'Yanıt bu değil',
    withdrawn: 'Bu soru geri çekildi',
  },
  chosen: 'sizin seçiminiz',
  right: 'doğru yanıt',
  answerIs: (answer) => `Habere göre yanıt: ${answer}`,
  placeIs: (place) => `Habere göre yeri: ${place}`,
  tolerated: (names) => `Kabul ettiğimiz fark: ${names.join(', ')}`,
  tolerances: {
    hamza: 'hemze',
    diacritics: 'aksan işaretleri',
    digits: 'rakamların biçimi',
    month_name: 'ay adı',
    date_format: 'tarihin yazılışı',
    number_words: 'sayının yazıyla yazılması',
    rounding: 'yuvarlama',
    article: 'artikel',
    title_dropped: 'unvan',
    spelling: 'yazım',
    surname_only: 'yalnızca soyadı',
    case: 'büyük ve küçük harf',
    punctuation: 'noktalama',
  },
  failures: {
    timeout: 'Hizmet çok geç karşılık verdi.',
    unreadable: 'Hizmetten gelen veri okunamadı.',
    rate_limited: 'Kısa sürede çok fazla istek geldi. Bir dakika sonra yeniden deneyin.',
    refused: 'Bu yanıt bu hâliyle kabul edilmedi. Değiştirip yeniden deneyin.',
  },
  challenge: 'Bu soruya itiraz et',
};

/** Words of everything else. */
export const more: MoreMessages = {
  completeFirst: 'Bütün satırları doldurun ve hiçbir şeyi iki kez seçmeyin.',
  choose: 'Seçin',
  orderHint:
    'Satırları en eskiden en yeniye doğru sıralayın: Satırı kenarından sürükleyin veya okları kullanın.',
  matchHint: 'Her satır için ona uygun olanı seçin.',
  earlier: 'Yukarı taşı',
  later: 'Aşağı taşı',
  moved: (at, of, text) => `Artık ${at}. sırada (toplam ${of}): ${text}`,
  unanswered: 'yanıtlanmadı',
  result: (points, of) => `Sonuç: ${of} üzerinden ${points}`,
  nothingCounted: 'Bu haberle ilgili bütün sorular geri çekildi, bu nedenle sonuç hesaplanmadı.',
  resultHint: 'Her yanıt haberdeki bir cümleye dayanır. İstediğiniz soruya dönebilirsiniz.',
  left: {
    one: () => 'Bir soru yanıt bekliyor.',
    other: (count) => `${count} soru yanıt bekliyor.`,
  },
  again: 'Başka bir sırayla yeniden başla',
  locked: 'Yanıtınız kaydedildi',
  lockedHint: 'Artık değişmez. Sonuç, bitirdiğinizde gösterilir.',
  end: 'Bitir ve sonucu göster',
  endHint: 'Bitirdikten sonra başka yanıt alınmaz.',
  anew: 'Yeni bir deneme başlat',
  share: 'Sonucu paylaş',
  shared: 'Sonuç kopyalandı.',
  notShared: 'Kopyalanamadı. Metni buradan kopyalayın:',
  resumed: 'Kaldığınız yerden devam ediyorsunuz.',
  challengeHint: 'İtirazınız haber merkezine iletilir. Lütfen kişisel bilgi yazmayın.',
  challengeReason: 'Sorun nedir?',
  challengeReasons: {
    wrong_key: 'Doğru kabul edilen yanıt yanlış',
    unclear: 'Soru anlaşılır değil',
    outdated: 'Bilgiler güncelliğini yitirdi',
    other: 'Başka bir şey',
  },
  challengeNote: 'Not (isteğe bağlı)',
  send: 'Gönder',
  sent: 'İtirazınız ulaştı. Teşekkür ederiz.',
};
