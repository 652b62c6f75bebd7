// Closed sets of Arabic words: adjectives of domain, kind, place and time. Own list. One field a line, as field.ts says.
import type { FieldRow } from './field.ts';

export const qualityFields: readonly FieldRow[] = [
  [
    'domain m',
    'm',
    'singular',
    'adjective',
    'closed',
    'سياسي|اقتصادي|عسكري|ثقافي|أمني|اجتماعي|علمي|طبي|رياضي|قانوني|مالي|إداري|تقني|بيئي|إعلامي|تعليمي|دبلوماسي|إنساني',
  ],
  [
    'domain f',
    'f',
    'singular',
    'adjective',
    'closed',
    'سياسية|اقتصادية|عسكرية|ثقافية|أمنية|اجتماعية|علمية|طبية|رياضية|قانونية|مالية|إدارية|تقنية|بيئية|إعلامية|تعليمية|دبلوماسية|إنسانية',
  ],
  ['energy f', 'f', 'singular', 'adjective', 'closed', 'شمسية|نووية|كهربائية|مائية|حرارية'],
  ['energy m', 'm', 'singular', 'adjective', 'closed', 'شمسي|نووي|كهربائي|حراري'],
  ['sides m', 'm', 'singular', 'adjective', 'closed', 'ثنائي|ثلاثي|رباعي|خماسي'],
  ['sides f', 'f', 'singular', 'adjective', 'closed', 'ثنائية|ثلاثية|رباعية|خماسية'],
  ['season of m', 'm', 'singular', 'adjective', 'closed', 'صيفي|شتوي|ربيعي|خريفي'],
  ['season of f', 'f', 'singular', 'adjective', 'closed', 'صيفية|شتوية|ربيعية|خريفية'],
  ['hour of m', 'm', 'singular', 'adjective', 'closed', 'صباحي|مسائي|ليلي'],
  ['hour of f', 'f', 'singular', 'adjective', 'closed', 'صباحية|مسائية|ليلية'],
  ['means f', 'f', 'singular', 'adjective', 'closed', 'إلكترونية|ورقية|هاتفية|تلفزيونية|إذاعية'],
  ['means m', 'm', 'singular', 'adjective', 'closed', 'إلكتروني|ورقي|هاتفي|تلفزيوني|إذاعي'],
  ['continent f', 'f', 'singular', 'adjective', 'closed', 'أوروبية|أفريقية|آسيوية'],
  ['continent m', 'm', 'singular', 'adjective', 'closed', 'أوروبي|أفريقي|آسيوي'],
  ['age of f', 'f', 'singular', 'adjective', 'closed', 'رومانية|فرعونية|يونانية|بيزنطية|عثمانية'],
  ['age of m', 'm', 'singular', 'adjective', 'closed', 'روماني|فرعوني|يوناني|بيزنطي|عثماني'],
  ['science f', 'f', 'singular', 'adjective', 'closed', 'كيميائية|فيزيائية|بيولوجية|جيولوجية'],
  ['precious m', 'm', 'singular', 'adjective', 'closed', 'ذهبي|فضي|برونزي'],
  ['precious f', 'f', 'singular', 'adjective', 'closed', 'ذهبية|فضية|برونزية'],
];
