import { describe, expect, it } from 'vitest';
import { readText } from './csv-text.js';
import { readTable } from './csv-table.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const read = (text: string) => readTable(readText(bytes(text)).text);
const refusalOf = async (work: () => unknown) => {
  try {
    await work();
  } catch (error) {
    return String((error as Error).message);
  }
  return 'taken';
};

describe('the bytes of a file', () => {
  it('may be UTF-8 with or without a byte order mark', () => {
    expect(readText(bytes('\uFEFFname,price'))).toEqual({ text: 'name,price', note: null });
    expect(readText(bytes('näme,price'))).toEqual({ text: 'näme,price', note: null });
  });

  it('may be UTF-16 as spreadsheets write it', () => {
    const little = Buffer.from('\uFEFFname\tprice', 'utf16le');
    expect(readText(little).text).toBe('name\tprice');
    expect(readText(little.swap16()).text).toBe('name\tprice');
  });

  it('are read as Western European where they are no UTF-8, and it says so', () => {
    const { text, note } = readText(Buffer.from('Müller,5', 'latin1'));
    expect(text).toBe('Müller,5');
    expect(note).toContain('not UTF-8');
  });

  it.each([
    ['nothing at all', Buffer.alloc(0), 'is empty'],
    ['only spaces', Buffer.from(' \r\n \n'), 'is empty'],
    ['a picture', Buffer.from('89504e470d0a1a0a0000000d', 'hex'), 'nor a text file'],
  ])('are refused when they are %s', async (_, content, words) => {
    expect(await refusalOf(() => readText(content))).toContain(words);
  });
});

describe('a table', () => {
  it('numbers its rows as a spreadsheet does, empty lines and quoted line breaks included', async () => {
    const table = await read('ref,title\n1,"two\nlines"\n\n2,plain\n');
    expect(table).toMatchObject({
      headers: ['ref', 'title'],
      records: [
        { row: 2, cells: ['1', 'two\nlines'] },
        { row: 4, cells: ['2', 'plain'] },
      ],
    });
  });

  it.each([',', ';', '\t', '|'])('may be separated by %j', async (separator) => {
    const table = await read(`ref${separator}"a,b;c|d"\n1${separator}x`);
    expect(table.headers).toEqual(['ref', 'a,b;c|d']);
    expect(table.records[0]?.cells).toEqual(['1', 'x']);
  });

  it('gives every column a name of its own', async () => {
    const { headers } = await read('price,,Price ,price\n1,2,3,4');
    expect(headers).toEqual(['price', 'Column 2', 'Price (2)', 'price (3)']);
  });

  it('keeps text that looks like a formula as the text it is', async () => {
    const table = await read('ref,bidder\n1,"=HYPERLINK(""http://x"")"\n2,@cmd');
    expect(table.records.map((record) => record.cells[1])).toEqual(['=HYPERLINK("http://x")', '@cmd']);
  });

  it.each([
    ['a quotation mark that never closes', 'a,b\n1,2\n3,"4\n5,6', 'Row 3 cannot be read: a quotation mark opens'],
    ['a quotation mark inside a bare cell', 'a,b\n1,2\n3,5" pipe', 'Row 3 cannot be read: a quotation mark stands'],
    ['text behind a closing quotation mark', 'a,b\n1,"2"x', 'Row 2 cannot be read: text follows'],
    ['only one column', 'just words\nand more', 'Only one column'],
    ['no names on top', '15,20070607,road,muramatsu\n16,20070608,bridge,otsuru', 'not column names'],
    ['no rows below the names', 'ref,date\n\n', 'no rows'],
  ])('is refused with %s', async (_, text, words) => {
    expect(await refusalOf(() => read(text))).toContain(words);
  });

  it('finds the broken row of a long file', async () => {
    const rows = Array.from({ length: 5000 }, (_, index) => (index === 4321 ? `${index},"open` : `${index},fine`));
    expect(await refusalOf(() => read(`ref,title\n${rows.join('\n')}`))).toContain('Row 4323 ');
  });
});
