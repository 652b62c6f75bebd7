// The quiz's words in Spanish.
import type { FirstMessages, MoreMessages, ReceiptMessages } from './ar.ts';
import { spanishReceipt } from './receipt-words.ts';

/** Until the first answer is checked. */
export const first: FirstMessages = {
  lang: 'es',
  dir: 'ltr',
  quiz: 'Preguntas sobre el artículo',
  loading: 'Cargando las preguntas…',
  progress: (at, of) => `Pregunta ${at} de ${of}`,
  trueWord: 'Verdadero',
  falseWord: 'Falso',
  yourAnswer: 'Su respuesta',
  hints: {
    date: 'Puede escribir la fecha como prefiera.',
    number: 'Puede escribir el número en cifras o en letras.',
    name: 'Escriba el nombre tal como lo conoce.',
    phrase: 'Responda con sus propias palabras.',
  },
  check: 'Comprobar',
  checking: 'Comprobando…',
  answerFirst: 'Elija o escriba primero una respuesta.',
  next: 'Pregunta siguiente',
  skip: 'Saltar la pregunta',
  back: 'Pregunta anterior',
  finish: 'Resultado',
  retry: 'Intentar de nuevo',
  kept: 'Su respuesta está guardada.',
  empty: 'No hay preguntas en esta serie.',
  failures: {
    offline: 'No hay conexión a internet. Lo intentaremos de nuevo cuando vuelva.',
    network: 'No se pudo acceder al servicio.',
    not_found: 'No hay preguntas publicadas para esta página.',
    retracted: 'Este artículo se ha retirado, y con él sus preguntas.',
  },
};

/** Words of a receipt. */
export const receipts: ReceiptMessages = {
  card: spanishReceipt,
  outcomes: {
    correct: 'Respuesta correcta',
    partial: 'Respuesta parcialmente correcta',
    incorrect: 'Esa no es la respuesta',
    withdrawn: 'Esta pregunta se ha retirado',
  },
  chosen: 'su elección',
  right: 'la respuesta correcta',
  answerIs: (answer) => `La respuesta según el artículo: ${answer}`,
  placeIs: (place) => `El lugar según el artículo: ${place}`,
  tolerated: (names) => `Se aceptó esta diferencia: ${names.join(', ')}`,
  tolerances: {
    hamza: 'la hamza',
    diacritics: 'las tildes y otros signos',
    digits: 'la forma de las cifras',
    month_name: 'el nombre del mes',
    date_format: 'el formato de la fecha',
    number_words: 'el número en letras',
    rounding: 'el redondeo',
    article: 'el artículo gramatical',
    title_dropped: 'el título o cargo',
    spelling: 'la ortografía',
    surname_only: 'el apellido sin el nombre',
    case: 'las mayúsculas',
    punctuation: 'la puntuación',
  },
  failures: {
    timeout: 'El servicio tardó demasiado en responder.',
    unreadable: 'El servicio envió algo que no se pudo leer.',
    rate_limited: 'Demasiadas solicitudes en poco tiempo. Inténtelo de nuevo en un minuto.',
    refused: 'Esta respuesta no se aceptó tal como está. Modifíquela e inténtelo de nuevo.',
  },
  challenge: 'Objetar esta pregunta',
};

/** Words of everything else. */
export const more: MoreMessages = {
  completeFirst: 'Complete todas las líneas sin elegir nada dos veces.',
  choose: 'Elegir',
  orderHint:
    'Ordene las líneas de la más antigua a la más reciente: arrastre una línea por el borde o use las flechas.',
  matchHint: 'Elija lo que corresponde a cada línea.',
  earlier: 'Subir',
  later: 'Bajar',
  moved: (at, of, text) => `Ahora en la posición ${at} de ${of}: ${text}`,
  unanswered: 'sin responder',
  result: (points, of) => `Resultado: ${points} de ${of}`,
  nothingCounted: 'Se han retirado todas las preguntas de este artículo, así que no hay resultado.',
  resultHint: 'Cada respuesta se apoya en una frase del artículo. Puede volver a cualquier pregunta.',
  left: {
    one: () => 'Queda una pregunta sin responder.',
    many: (count) => `Quedan ${count} de preguntas sin responder.`,
    other: (count) => `Quedan ${count} preguntas sin responder.`,
  },
  again: 'Empezar de nuevo en otro orden',
  locked: 'Su respuesta está guardada',
  lockedHint: 'Ya no cambia. El resultado se muestra cuando termine.',
  end: 'Terminar y ver el resultado',
  endHint: 'Después no se aceptan más respuestas.',
  anew: 'Empezar un nuevo intento',
  share: 'Compartir el resultado',
  shared: 'El resultado se ha copiado.',
  notShared: 'No se pudo copiar. Copie el texto desde aquí:',
  resumed: 'Puede continuar donde lo dejó.',
  challengeHint: 'Su objeción llegará a la redacción. No escriba datos personales.',
  challengeReason: '¿Cuál es el problema?',
  challengeReasons: {
    wrong_key: 'La respuesta dada por buena es incorrecta',
    unclear: 'La pregunta no se entiende bien',
    outdated: 'Los hechos han cambiado',
    other: 'Otra cosa',
  },
  challengeNote: 'Comentario (opcional)',
  send: 'Enviar',
  sent: 'Hemos recibido su objeción. Gracias.',
};
