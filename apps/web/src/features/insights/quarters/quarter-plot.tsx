import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { counted } from '../../../ui/numbers';
import { useWidth } from '../use-width';
import { quarterName } from '../quarter';
import type { QuarterPoint, QuarterTeam } from './quarters';
import styles from '../rate-chart.module.css';

interface QuarterPlotProps {
  teams: readonly QuarterTeam[];
  active: QuarterPoint | null;
  onReach: (point: QuarterPoint | null) => void;
  onOpen: (team: QuarterTeam) => void;
}

const CELL = { height: 132, alone: 220, gap: 16, top: 26, bottom: 22, least: 220 };

/** One small chart a team, all on the same axes, so that they can be compared by eye. */
export function QuarterPlot({ teams, active, onReach, onOpen }: QuarterPlotProps) {
  const [box, width] = useWidth(720);
  const columns = Math.max(1, Math.min(teams.length, Math.floor((width + CELL.gap) / (CELL.least + CELL.gap))));
  const cell = (width - (columns - 1) * CELL.gap) / columns;
  const cellHeight = teams.length === 1 ? CELL.alone : CELL.height;
  const height = Math.ceil(teams.length / columns) * (cellHeight + CELL.gap) - CELL.gap;
  const span = [...new Set(teams.flatMap((team) => team.quarters.map(({ quarter }) => quarter)))].toSorted();
  return (
    <div ref={box}>
      <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
        {teams.map((team, place) => (
          <g
            key={team.key}
            transform={`translate(${(place % columns) * (cell + CELL.gap)} ${Math.floor(place / columns) * (cellHeight + CELL.gap)})`}
          >
            <TeamCell
              team={team}
              span={span}
              width={cell}
              height={cellHeight}
              active={active}
              onReach={onReach}
              onOpen={onOpen}
            />
          </g>
        ))}
      </svg>
    </div>
  );
}

interface TeamCellProps extends Omit<QuarterPlotProps, 'teams'> {
  team: QuarterTeam;
  /** The first days of all quarters that any team has. */
  span: readonly string[];
  width: number;
  height: number;
}

function TeamCell({ team, span, width, height, active, onReach, onOpen }: TeamCellProps) {
  const x = scalePoint<string>([...span], [26, width - 6]).padding(0.3);
  const y = scaleLinear([0, 100], [height - CELL.bottom, CELL.top]);
  const known = new Map(team.quarters.map((point) => [point.quarter, point]));
  const points = span.map((quarter) => ({
    quarter,
    point: known.get(quarter),
    figure: known.get(quarter)?.figure ?? null,
  }));
  const at = (quarter: string) => x(quarter) ?? 0;
  const drawn = points.filter(({ figure }) => figure !== null);
  const band = area<(typeof points)[number]>()
    .defined(({ figure }) => figure !== null)
    .x((step) => at(step.quarter))
    .y0((step) => y(step.figure?.low ?? 0))
    .y1((step) => y(step.figure?.high ?? 0));
  const middle = line<(typeof points)[number]>()
    .defined(({ figure }) => figure !== null)
    .x((step) => at(step.quarter))
    .y((step) => y(step.figure?.value ?? 0));
  return (
    <g className={styles.internal}>
      <CellGround team={team} span={span} width={width} height={height} at={at} level={y(50)} />
      <path className={styles.band} d={band(points) ?? ''} />
      <path className={styles.line} d={middle(points) ?? ''} />
      {drawn.map(({ quarter, figure }) => (
        <circle key={quarter} className={styles.dot} cx={at(quarter)} cy={y(figure?.value ?? 0)} r={2.5} />
      ))}
      {drawn.map(({ quarter, point, figure }) => (
        <g key={quarter}>
          {active !== null && active === point && (
            <circle className={styles.ring} cx={at(quarter)} cy={y(figure?.value ?? 0)} r={7} />
          )}
          <rect
            className={styles.reach}
            x={at(quarter) - x.step() / 2}
            y={CELL.top}
            width={Math.max(x.step(), 4)}
            height={height - CELL.top - CELL.bottom}
            onPointerEnter={() => onReach(point ?? null)}
            onPointerLeave={() => onReach(null)}
            onClick={() => onOpen(team)}
          />
        </g>
      ))}
    </g>
  );
}

interface CellGroundProps {
  team: QuarterTeam;
  span: readonly string[];
  width: number;
  height: number;
  at: (quarter: string) => number;
  /** Where 50 is. */
  level: number;
}

function CellGround({ team, span, width, height, at, level }: CellGroundProps) {
  const bids = team.quarters.reduce((sum, point) => sum + point.bids, 0);
  const each = counted(Math.round(bids / Math.max(1, team.quarters.length)), 'bid');
  const bottom = height - CELL.bottom;
  const [first, last] = [span[0] ?? '', span.at(-1) ?? ''];
  return (
    <>
      <text className={styles.reached} x={0} y={12}>
        {team.name}
      </text>
      <text className={styles.axis} x={width} y={12} textAnchor="end">
        {each} a quarter
      </text>
      <line className={styles.base} x1={22} x2={width} y1={bottom} y2={bottom} />
      <line className={styles.lot} x1={22} x2={width} y1={level} y2={level} />
      <text className={styles.axis} x={18} y={level} dy="0.32em" textAnchor="end">
        50
      </text>
      <text className={styles.axis} x={at(first)} y={height - 6}>
        {quarterName(first)}
      </text>
      <text className={styles.axis} x={width} y={height - 6} textAnchor="end">
        {first === last ? '' : quarterName(last)}
      </text>
    </>
  );
}
