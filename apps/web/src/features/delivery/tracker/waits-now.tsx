import { type FragmentType, graphql, readFragment } from '../../../graphql/graphql';
import { WaitingList } from './waiting-list';

export const WaitsNowFragment = graphql(`
  fragment WaitsNow on Engagement {
    id
    obligations {
      id
      instances {
        id
        title
        moves {
          name
          allowed
        }
      }
    }
    changes {
      id
      number
      moves {
        name
        allowed
      }
    }
  }
`);

type Moves = readonly { name: string; allowed: boolean }[];

/** What the other side waits for while work runs, beside the milestones: promises to confirm and changes to answer. */
export function WaitsNow({ engagement }: { engagement: FragmentType<typeof WaitsNowFragment> }) {
  const { obligations, changes } = readFragment(WaitsNowFragment, engagement);
  const may = (moves: Moves, move: string) => moves.some(({ name, allowed }) => name === move && allowed);
  const done = obligations.flatMap(({ instances }) => instances).filter(({ moves }) => may(moves, 'confirm'));
  const asked = changes.filter(({ moves }) => may(moves, 'accept') || may(moves, 'approve'));
  return (
    <WaitingList
      waits={[
        ...done.map(({ title }) => ({ at: 'promises', words: `Confirm or dispute “${title}”` })),
        ...asked.map(({ number }) => ({ at: 'changes', words: `Answer change ${number}` })),
      ]}
    />
  );
}
