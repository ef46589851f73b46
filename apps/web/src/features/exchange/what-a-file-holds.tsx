import { Button } from '../../ui/button';
import { csvText, download } from '../../ui/csv';

const HEAD =
  'contest,date,title,category,requester,department,asked on,bidder,price,currency,days,position,outcome,second choice,winner,reason,kind'.split(
    ',',
  );
const ABOUT = ['2026-014', '2026-03-05', 'Spring conference', 'Events', 'Rita Ahlers', 'Sales', '2026-02-02'];
const ROWS = [
  [...ABOUT, 'Events team', '18400', 'EUR', '20', '2', 'stood', '0', '1', 'quality; people', 'internal'],
  [...ABOUT, 'Lantern & Co', '16950', 'EUR', '25', '1', 'stood', '1', '0', '', 'external'],
  [...ABOUT, 'Northlight', '', '', '', '', 'declined', '0', '0', '', 'external'],
];

/** What an importer has to know before uploading. */
export function WhatAFileHolds() {
  return (
    <div className="stack tight prose small">
      <h2>What the file holds</h2>
      <p>
        One row for each bid: which contest, the day of the decision, who bid, and whether that bid was chosen. Price,
        promised days, who asked, second choice, reasons and those who declined can be there too; without prices nothing
        can be said at equal terms. Columns may have any name and order: you choose next what they mean. Releases and
        records of the Open Contracting Data Standard (OCDS 1.1, with bids) are read as such a table.
      </p>
      <p>
        Nothing is imported before you have seen what would happen, row by row. Importing a file again doubles nothing.
        25 MB hold about 300,000 rows; split what is larger, contests whole.
      </p>
      <div>
        <Button isCompact onClick={() => download('past-contests-template.csv', csvText(HEAD, ROWS))}>
          Download a template
        </Button>
      </div>
    </div>
  );
}
