// What Arabic rules must not take from a sentence: the denial of «لم يكن … قد», and what the article has in the statement's own words.
import { articleFrom, holdsVerdicts } from './fixtures/judging.ts';

const visit = articleFrom(
  [
    'وكانت الوزيرة سهام نصر قد زارت المخيم في آذار.',
    'ولم يكن القرار بالإجماع، ولم تكن المدرسة مفتوحة يوم الأحد.',
    '\n\nويشبه الفيضان ما وقع في عام 2009. وانهارت حينها ثلاثة منازل.',
    '\n\nوقال الخباز وليد حرب إن الطحين ناقص. في المقابل، قال تاجر إن المخازن ملأى.',
    '\n\nوقالت المفتشة لمى عواد إن السلطات لم تحذر السكان. وردت البلدية بأن الرسائل أرسلت.',
    '\n\nوقال مهندس إن الجسر سيفتح في نيسان أمام السيارات والحافلات والدراجات من كل الجهات.',
  ],
  { title: 'أخبار المخيم' },
);

holdsVerdicts('Denials and repeated words', visit, [
  ['زارت سهام نصر المخيم في آذار.', 'supported'],
  ['لم يكن القرار بالإجماع.', 'supported'],
  ['كانت المدرسة مفتوحة يوم الأحد.', 'refuted'],
  ['وانهارت حينها ثلاثة منازل.', 'supported'],
  ['لم تكن الوزيرة سهام نصر قد زارت المخيم في آذار.', 'not_enough_information'],
  ['انهارت ثلاثة منازل.', 'not_enough_information'],
  ['الطحين ناقص.', 'not_enough_information'],
  ['لم تحذر السلطات السكان.', 'not_enough_information'],
  ['حذرت السلطات السكان.', 'not_enough_information'],
]);
