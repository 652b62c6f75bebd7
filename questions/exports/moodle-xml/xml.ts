// XML as strict as it needs to be for files of others: no DTD, no entities but the five and numbers, bounded depth and number of elements.
import { fail, ok, type Result } from '../../failure.ts';
import { type ImportFault, type ImportReason, importFault } from '../../imports/import-fault.ts';
import { importLimits } from '../../imports/import-limits.ts';

/** An element with its content. `text` is its own character data put together, references and CDATA sections read. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
  readonly text: string;
  readonly line: number;
}

/** The outermost element, and what was wrong; then it holds what was whole before. */
export interface ReadXml {
  readonly root: XmlElement | undefined;
  readonly fault: ImportFault | undefined;
}

interface Open extends XmlElement {
  readonly children: XmlElement[];
  text: string;
}

/** What XML 1.0 knows no character for, not even by number. */
const controls = /[^\P{Cc}\t\n\r\u007f-\u009f]/u;

const name = '[A-Za-z_:\\u00c0-\\uffff][\\w:.\\-\\u00b7-\\uffff]*';
const token = new RegExp(
  [
    '<!--(?<comment>[\\s\\S]*?)-->',
    '<!\\[CDATA\\[(?<cdata>[\\s\\S]*?)\\]\\]>',
    '<\\?(?<instruction>[\\s\\S]*?)\\?>',
    `</(?<closing>${name})\\s*>`,
    `<(?<opening>${name})(?<attributes>(?:\\s+${name}\\s*=\\s*(?:"[^"<]*"|'[^'<]*'))*)\\s*(?<empty>/?)>`,
    '(?<text>[^<]+)',
  ].join('|'),
  'y',
);

/** Reads `source` to its end or to the first thing that is no XML of the sort that is read here. */
export function readXml(source: string): ReadXml {
  const open: Open[] = [];
  let root: Open | undefined;
  let line = 1;
  let counted = 0;
  let elements = 0;
  for (let at = 0; at < source.length; ) {
    for (; counted < at; counted++) if (source[counted] === '\n') line++;
    const stop = (reason: ImportReason): ReadXml => ({ root, fault: importFault(line, reason) });
    token.lastIndex = at;
    const found = token.exec(source)?.groups;
    if (found === undefined)
      return stop(source.startsWith('<!DOCTYPE', at) ? 'xml_doctype' : 'xml_malformed');
    if (controls.test(source.slice(at, token.lastIndex))) return stop('xml_malformed');
    const parent = open.at(-1);
    if (found.text !== undefined || found.cdata !== undefined) {
      const text = found.cdata === undefined ? readReferences(found.text ?? '') : ok(found.cdata);
      if (!text.ok) return stop(text.failure);
      if (parent !== undefined) parent.text += text.value;
      else if (found.cdata !== undefined || text.value.trim() !== '') return stop('xml_malformed');
    } else if (found.opening !== undefined) {
      if ((parent === undefined && root !== undefined) || open.length >= importLimits.xmlDepth)
        return stop(parent === undefined ? 'xml_malformed' : 'xml_too_deep');
      if (++elements > importLimits.xmlElements) return stop('xml_too_many');
      const attributes = readAttributes(found.attributes ?? '');
      if (!attributes.ok) return stop(attributes.failure);
      const element: Open = {
        name: found.opening,
        attributes: attributes.value,
        children: [],
        text: '',
        line,
      };
      root ??= element;
      if (found.empty === '/') parent?.children.push(element);
      else open.push(element);
    } else if (found.closing !== undefined) {
      if (parent?.name !== found.closing) return stop('xml_malformed');
      open.pop();
      // Only what is whole reaches its parent.
      open.at(-1)?.children.push(parent);
    }
    at = token.lastIndex;
  }
  return {
    root,
    fault: open.length > 0 || root === undefined ? importFault(line, 'xml_malformed') : undefined,
  };
}

const references: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Returns `raw` with its references read; an ampersand that begins none is no XML. */
function readReferences(raw: string): Result<string, ImportReason> {
  if (!raw.includes('&')) return ok(raw);
  let reason: ImportReason | undefined;
  const text = raw.replace(
    /&(?:#(\d{1,7});|#x([0-9a-fA-F]{1,6});|([^\s;&]{1,40});)?/g,
    (_, decimal, hex, named) => {
      if (named !== undefined && references[named] !== undefined) return references[named];
      const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);
      if (isCharacter(code)) return String.fromCodePoint(code);
      reason ??= named === undefined ? 'xml_malformed' : 'xml_entity';
      return '';
    },
  );
  return reason === undefined ? ok(text) : fail(reason);
}

/** XML 1.0, production Char. */
const isCharacter = (code: number) =>
  code === 0x9 ||
  code === 0xa ||
  code === 0xd ||
  (code >= 0x20 && code <= 0xd7ff) ||
  (code >= 0xe000 && code <= 0xfffd) ||
  (code >= 0x10000 && code <= 0x10ffff);

const attribute = new RegExp(`(${name})\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'g');

const none: ReadonlyMap<string, string> = new Map();

function readAttributes(raw: string): Result<ReadonlyMap<string, string>, ImportReason> {
  if (raw === '') return ok(none);
  const attributes = new Map<string, string>();
  for (const [, key = '', double, single = ''] of raw.matchAll(attribute)) {
    const value = readReferences(double ?? single);
    if (!value.ok) return value;
    if (attributes.has(key)) return fail('xml_malformed');
    attributes.set(key, value.value);
  }
  return ok(attributes);
}
