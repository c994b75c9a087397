import { SaxesParser, type SaxesTagPlain } from 'saxes';
import type { InputFile, Place } from '../../statement.js';
import type { XmlElement, XmlPart } from './element.js';
import { Refused, refuse, shown } from './refused.js';
import { decodeUtf8 } from './utf8.js';
import { explainSyntax } from './syntax.js';

/** The root element of the list. */
export const ROOT = 'CONSOLIDATED_LIST';

/** A list nests five deep; a record has some thousand characters. More is an attack or another file. */
const MAX_DEPTH = 32;
const MAX_RECORD = 4_000_000;

const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/**
 * Streams an XML file of the shape root > section > record: memory holds one record at a time.
 * Throws `Refused` with the place at the first thing that makes the file unreadable. Document type
 * definitions are refused, so no entity can be declared, expanded or fetched.
 */
export class XmlReader {
  private readonly parser: SaxesParser;
  private readonly ready: XmlPart[] = [];
  private readonly open: XmlElement[] = [];
  private depth = 0;
  private section = '';
  private sinceRecord = 0;

  constructor(
    private readonly file: InputFile,
    private readonly options: { root: string; onBytes(bytes: number): void },
  ) {
    this.parser = new SaxesParser({ position: true });
    this.parser.on('error', (error) => this.syntaxFault(error));
    this.parser.on('doctype', (doctype) => this.doctypeFault(doctype));
    this.parser.on('xmldecl', ({ encoding }) => this.checkEncoding(encoding));
    this.parser.on('opentag', (tag) => this.openTag(tag));
    this.parser.on('text', (text) => this.addText(text));
    this.parser.on('cdata', (text) => this.addText(text));
    this.parser.on('closetag', () => this.closeTag());
  }

  async *parts(): AsyncIterable<XmlPart> {
    let empty = true;
    for await (const { text, bytes, broken } of decodeUtf8(this.file)) {
      empty &&= text.trim() === '' && !broken;
      this.feed(text);
      if (broken) this.encodingFault();
      this.options.onBytes(bytes);
      yield* this.ready.splice(0);
    }
    if (empty) refuse(this.place(), 'The file is empty.', { do: 'Download the list again.' });
    this.parser.close();
    yield* this.ready.splice(0);
  }

  private feed(text: string): void {
    const control = CONTROL.exec(text);
    this.parser.write(control ? text.slice(0, control.index) : text);
    if (control) this.controlFault(control[0]);
    this.sinceRecord += text.length;
    if (this.sinceRecord > MAX_RECORD + text.length) this.sizeFault();
  }

  private openTag(tag: SaxesTagPlain): void {
    this.depth++;
    if (this.depth > MAX_DEPTH) {
      refuse(this.place(), `The elements nest more than ${MAX_DEPTH} deep.`, {
        value: tag.name,
        do: NOT_THE_LIST,
      });
    }
    if (this.depth === 1) this.openRoot(tag);
    if (this.depth === 2) this.section = tag.name;
    if (this.depth > 2)
      this.open.push({ name: tag.name, text: '', children: [], at: this.place() });
  }

  private openRoot({ name, attributes }: SaxesTagPlain): void {
    if (name !== this.options.root) {
      const what = /^html$/i.test(name)
        ? 'This is a web page (HTML)'
        : `The file is another kind of XML`;
      refuse(this.place(), `${what}, not the list.`, { value: name, do: NOT_THE_LIST });
    }
    this.ready.push({ type: 'root', attributes, at: this.place() });
  }

  private addText(text: string): void {
    const element = this.open.at(-1);
    if (element) element.text += text;
    else if (text.trim()) {
      refuse(this.place(), 'There is text outside any entry of the list.', {
        value: shown(text),
        do: NOT_THE_LIST,
      });
    }
  }

  private closeTag(): void {
    this.depth--;
    const element = this.open.pop();
    if (!element) return;
    const parent = this.open.at(-1);
    if (parent) parent.children.push(element);
    else {
      this.sinceRecord = 0;
      this.ready.push({ type: 'record', section: this.section, element });
    }
  }

  private place(): Place {
    return { file: this.file.name, line: this.parser.line, column: this.parser.column + 1 };
  }

  private syntaxFault(error: Error): never {
    const within = this.open.at(-1);
    // A stray & is noticed at some later semicolon: the text it stands in begins at its element.
    const at = /entity/i.test(error.message) && within ? within.at : this.place();
    throw new Refused({
      at,
      suggestion: null,
      ...explainSyntax(error.message, within?.name ?? null),
    });
  }

  private doctypeFault(doctype: string): never {
    const html = /^\s*html\b/i.test(doctype);
    const message = html
      ? 'This is a web page (HTML), not the list.'
      : 'The file has a document type definition (DOCTYPE), which is refused: it could expand to any size.';
    return refuse(this.place(), message, { value: shown(doctype), do: NOT_THE_LIST });
  }

  private checkEncoding(encoding: string | undefined): void {
    if (!encoding || /^utf-?8$/i.test(encoding)) return;
    refuse(this.place(), 'The file says that it is not in UTF-8.', {
      value: encoding,
      do: AS_UTF8,
    });
  }

  private encodingFault(): never {
    return refuse(this.place(), 'The bytes here are not UTF-8 text.', { do: AS_UTF8 });
  }

  private controlFault(letter: string): never {
    const value = `U+${letter.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
    return refuse(this.place(), 'There is a control character, which XML does not allow.', {
      value,
      do: 'Take the character out, or download the list again.',
    });
  }

  private sizeFault(): never {
    return refuse(this.place(), 'An entry has more than 4 million characters.', {
      do: NOT_THE_LIST,
    });
  }
}

const NOT_THE_LIST =
  'Give the Consolidated List as the United Nations publish it in XML (CONSOLIDATED_LIST).';
const AS_UTF8 = 'Save the file as UTF-8, or download the list again.';
