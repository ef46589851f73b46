import { useState } from 'react';
import type { ImportMapping, ImportTaskFieldsFragment } from '../../graphql/generated/graphql';
import { useMove } from '../../graphql/use-move';
import type { FieldProblem } from '../../ui/field-problem';
import { PlanImportMutation } from './import-documents';
import type { MaskedPlan } from './plan-fragment';
import { useImportTask } from './use-import-task';

export interface PlannedImport {
  /** Of the latest dry run that ended well. */
  plan: MaskedPlan | null;
  /** The dry run under way; null when none is. */
  task: ImportTaskFieldsFragment | null;
  problems: FieldProblem[];
  errorFor: (field: string) => string | undefined;
  isRunning: boolean;
  run: (mapping: ImportMapping) => Promise<void>;
}

/** Asks for a dry run and follows it; `onAsked` once it is under way. */
export function usePlannedImport(uploadId: string, onAsked: () => void): PlannedImport {
  const move = useMove(PlanImportMutation);
  const [taskId, setTaskId] = useState<string | null>(null);
  const { task, isOver } = useImportTask(taskId);
  const run = async (mapping: ImportMapping) => {
    setTaskId(null);
    const asked = await move.run({ uploadId, mapping });
    if (!asked) return;
    setTaskId(asked.id);
    onAsked();
  };
  const failed = task?.refusal ? [{ field: null, message: task.refusal.message }] : [];
  const isUnderWay = taskId !== null && !isOver;
  return {
    plan: task?.plan ?? null,
    task: isUnderWay ? task : null,
    problems: [...move.problems, ...failed],
    errorFor: move.errorFor,
    isRunning: move.isRunning || isUnderWay,
    run,
  };
}
