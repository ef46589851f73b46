import { LinkButton } from '../../ui/link-button';
import { Panel } from '../../ui/panel';

/** Goals have a page of their own, which leaders keep too. */
export function GoalsTab() {
  return (
    <Panel title="Company goals">
      <p>Leaders and administrators keep the goals on one page, beside what was done for each of them.</p>
      <div>
        <LinkButton to="/goals">Keep the goals</LinkButton>
      </div>
    </Panel>
  );
}
