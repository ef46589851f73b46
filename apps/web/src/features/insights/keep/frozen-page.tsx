import { getRouteApi } from '@tanstack/react-router';
import { useQuery } from 'urql';
import { graphql } from '../../../graphql/graphql';
import '../../../graphql/refusal';
import { Loaded } from '../../../graphql/loaded';
import { useMove } from '../../../graphql/use-move';
import { BackLink } from '../../../ui/back-link';
import { Button } from '../../../ui/button';
import { CopyButton } from '../../../ui/copy-button';
import { DataTable } from '../../../ui/data-table';
import { EmptyState } from '../../../ui/empty-state';
import { formatInstant } from '../../../ui/dates';
import { Page } from '../../../ui/page';
import { Panel } from '../../../ui/panel';
import { PathLink } from '../../../ui/path-link';
import { say } from '../../../ui/toast';
import { saveSections, type Section } from './figure-files';

const route = getRouteApi('/insights/frozen/$frozenId');

const FrozenFiguresQuery = graphql(`
  query FrozenFigures($id: ID!) {
    frozenFigures(id: $id) {
      id
      title
      address
      asOf
      takenBackAt
      mayTakeBack
      madeBy {
        id
        name
      }
      sections {
        title
        summary
        columns {
          header
          isNumber
        }
        rows
      }
    }
  }
`);

const TakeBackFiguresMutation = graphql(`
  mutation TakeBackFigures($id: ID!) {
    takeBackFigures(id: $id) {
      ... on FrozenFigures {
        id
        takenBackAt
        mayTakeBack
        sections {
          title
          summary
          columns {
            header
            isNumber
          }
          rows
        }
      }
      ...RefusalFields
    }
  }
`);

/** Figures as they were at a moment: nothing on this page changes any more. */
export function FrozenPage() {
  const { frozenId } = route.useParams();
  const answer = useQuery({ query: FrozenFiguresQuery, variables: { id: frozenId } });
  const takeBack = useMove(TakeBackFiguresMutation);
  const gone = async () => {
    if (await takeBack.run({ id: frozenId })) say('Taken back. Whoever opens the link finds no figures.');
  };
  return (
    <Loaded of={answer} what="The frozen figures">
      {({ frozenFigures: frozen }) =>
        frozen === null ? (
          <Page title="No such figures" back={<BackLink to="/insights">Insights</BackLink>}>
            <p>There are no figures behind this link. Ask whoever gave it to you.</p>
          </Page>
        ) : (
          <Page
            title={frozen.title}
            lead={
              <>
                As of {formatInstant(frozen.asOf)}, frozen by {frozen.madeBy.name}. Nothing on this page changes any
                more. <PathLink href={frozen.address}>The figures of today</PathLink>
              </>
            }
            back={<BackLink to="/insights">Insights</BackLink>}
            actions={
              frozen.takenBackAt === null && (
                <>
                  <CopyButton text={location.href} what="the link" />
                  <Button onClick={() => void saveSections(`${frozen.title}.xlsx`, frozen.sections)}>
                    Save as XLSX
                  </Button>
                  <Button onClick={() => window.print()}>Print or save as PDF</Button>
                  {frozen.mayTakeBack && (
                    <Button look="danger" isBusy={takeBack.isRunning} onClick={() => void gone()}>
                      Take this link back
                    </Button>
                  )}
                </>
              )
            }
          >
            {frozen.takenBackAt === null ? (
              frozen.sections.map((section) => <FrozenSection key={section.title} section={section} />)
            ) : (
              <EmptyState title="This link was taken back.">Ask {frozen.madeBy.name} for the figures.</EmptyState>
            )}
          </Page>
        )
      }
    </Loaded>
  );
}

function FrozenSection({ section: { title, summary, columns, rows } }: { section: Section }) {
  return (
    <Panel title={title}>
      <p className="muted small">{summary}</p>
      {columns.length > 0 && (
        <DataTable
          caption={title}
          isCaptionHidden
          rows={rows.map((cells, place) => ({ key: String(place), cells }))}
          rowKey={({ key }) => key}
          columns={columns.map(({ header, isNumber }, place) => ({
            key: String(place),
            header,
            isNumber,
            isRowHeader: place === 0,
            cell: ({ cells }: { cells: string[] }) => cells[place] ?? '',
          }))}
        />
      )}
    </Panel>
  );
}
