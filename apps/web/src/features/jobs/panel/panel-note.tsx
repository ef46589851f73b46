import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { LinkButton } from '../../../ui/link-button';
import { counted } from '../../../ui/numbers';
import { Panel } from '../../../ui/panel';
import { placeState } from './panel-words';

const PanelNoteFragment = graphql(`
  fragment PanelNote on Job {
    id
    panel {
      person {
        id
        name
      }
      isRequester
      declaredAt
      submittedAt
      leftAt
      leftBecause
    }
  }
`);

/** Who judges, beside the job. Bidders do not see it. */
export function PanelNote({ job }: { job: FragmentType<typeof PanelNoteFragment> }) {
  const { id, panel } = readFragment(PanelNoteFragment, job);
  if (panel.length === 0) return null;
  const judging = panel.filter(({ leftAt }) => leftAt === null);
  return (
    <Panel title="The panel" aside={<span className="small muted">{counted(judging.length, 'person', 'people')}</span>}>
      <div className="stack">
        <ul className="stack tight">
          {judging.map((place) => (
            <li key={place.person.id}>
              {place.person.name}
              <div className="small muted">{placeState(place)}</div>
            </li>
          ))}
        </ul>
        <div>
          <LinkButton to="/jobs/$jobId/panel" params={{ jobId: id }} isCompact>
            See the panel
          </LinkButton>
        </div>
      </div>
    </Panel>
  );
}
