// The quiz's words in German.
import type { FirstMessages, MoreMessages, ReceiptMessages } from './ar.ts';
import { germanReceipt } from './receipt-words.ts';

/** Until the first answer is checked. */
export const first: FirstMessages = {
  lang: 'de',
  dir: 'ltr',
  quiz: 'Fragen zum Artikel',
  loading: 'Die Fragen werden geladen\u00a0…',
  progress: (at, of) => `Frage ${at} von ${of}`,
  trueWord: 'Richtig',
  falseWord: 'Falsch',
  yourAnswer: 'Ihre Antwort',
  hints: {
    date: 'Schreiben Sie das Datum so, wie Sie möchten.',
    number: 'Schreiben Sie die Zahl in Ziffern oder in Worten.',
    name: 'Schreiben Sie den Namen so, wie Sie ihn kennen.',
    phrase: 'Antworten Sie in eigenen Worten.',
  },
  check: 'Prüfen',
  checking: 'Wird geprüft\u00a0…',
  answerFirst: 'Bitte wählen oder schreiben Sie zuerst eine Antwort.',
  next: 'Nächste Frage',
  skip: 'Frage überspringen',
  back: 'Vorherige Frage',
  finish: 'Ergebnis',
  retry: 'Erneut versuchen',
  kept: 'Ihre Antwort ist gespeichert.',
  empty: 'Diese Sammlung enthält keine Fragen.',
  failures: {
    offline: 'Keine Internetverbindung. Wir versuchen es erneut, sobald sie wieder besteht.',
    network: 'Der Dienst ist nicht erreichbar.',
    not_found: 'Zu dieser Seite sind keine Fragen veröffentlicht.',
    retracted: 'Dieser Artikel wurde zurückgezogen und mit ihm die Fragen dazu.',
  },
};

/** Words of a receipt. */
export const receipts: ReceiptMessages = {
  card: germanReceipt,
  outcomes: {
    correct: 'Das ist richtig',
    partial: 'Das ist teilweise richtig',
    incorrect: 'Das ist nicht die gesuchte Antwort',
    withdrawn: 'Diese Frage wurde zurückgezogen',
  },
  chosen: 'Ihre Wahl',
  right: 'die richtige Antwort',
  answerIs: (answer) => `Die Antwort laut Artikel: ${answer}`,
  placeIs: (place) => `Die Stelle laut Artikel: ${place}`,
  tolerated: (names) => `Diese Abweichung lassen wir gelten: ${names.join(', ')}`,
  tolerances: {
    hamza: 'Hamza',
    diacritics: 'Akzente und Vokalzeichen',
    digits: 'Form der Ziffern',
    month_name: 'Monatsname',
    date_format: 'Datumsformat',
    number_words: 'Zahl in Worten',
    rounding: 'Rundung',
    article: 'bestimmter Artikel',
    title_dropped: 'Titel vor dem Namen',
    spelling: 'Rechtschreibung',
    surname_only: 'nur der Nachname',
    case: 'Groß- und Kleinschreibung',
    punctuation: 'Zeichensetzung',
  },
  failures: {
    timeout: 'Der Dienst hat nicht rechtzeitig reagiert.',
    unreadable: 'Der Dienst hat etwas Unlesbares geschickt.',
    rate_limited: 'Zu viele Anfragen in kurzer Zeit. Bitte versuchen Sie es in einer Minute erneut.',
    refused:
      'Diese Antwort wurde so nicht angenommen. Bitte ändern Sie sie und versuchen Sie es noch einmal.',
  },
  challenge: 'Einwand gegen diese Frage',
};

/** Words of everything else. */
export const more: MoreMessages = {
  completeFirst: 'Bitte füllen Sie alle Zeilen aus und wählen Sie nichts doppelt.',
  choose: 'Bitte wählen',
  orderHint:
    'Bringen Sie die Zeilen in die zeitliche Reihenfolge, das Früheste zuerst: Ziehen Sie eine Zeile am Rand oder nutzen Sie die Pfeile.',
  matchHint: 'Wählen Sie für jede Zeile aus, was zu ihr passt.',
  earlier: 'Nach oben',
  later: 'Nach unten',
  moved: (at, of, text) => `Jetzt an Stelle ${at} von ${of}: ${text}`,
  unanswered: 'nicht beantwortet',
  result: (points, of) => `Ergebnis: ${points} von ${of}`,
  nothingCounted: 'Alle Fragen zu diesem Artikel wurden zurückgezogen, daher gibt es kein Ergebnis.',
  resultHint: 'Jede Antwort stützt sich auf einen Satz im Artikel. Sie können zu jeder Frage zurückkehren.',
  left: {
    one: () => 'Eine Frage ist noch offen.',
    other: (count) => `${count} Fragen sind noch offen.`,
  },
  again: 'In anderer Reihenfolge neu beginnen',
  locked: 'Ihre Antwort ist gespeichert',
  lockedHint: 'Sie bleibt, wie sie ist. Das Ergebnis erscheint, wenn Sie abschließen.',
  end: 'Abschließen und Ergebnis zeigen',
  endHint: 'Danach werden keine Antworten mehr angenommen.',
  anew: 'Neuen Versuch beginnen',
  share: 'Ergebnis teilen',
  shared: 'Das Ergebnis wurde kopiert.',
  notShared: 'Das Kopieren ist nicht gelungen. Kopieren Sie den Text von hier:',
  resumed: 'Es geht dort weiter, wo Sie aufgehört haben.',
  challengeHint: 'Ihr Einwand geht an die Redaktion. Bitte geben Sie keine persönlichen Daten an.',
  challengeReason: 'Was stimmt nicht?',
  challengeReasons: {
    wrong_key: 'Die als richtig gewertete Antwort ist falsch',
    unclear: 'Die Frage ist unklar',
    outdated: 'Die Sachlage hat sich geändert',
    other: 'Etwas anderes',
  },
  challengeNote: 'Anmerkung (freiwillig)',
  send: 'Absenden',
  sent: 'Ihr Einwand ist angekommen. Vielen Dank.',
};
