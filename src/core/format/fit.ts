/** Whether a value fits a schema, and if not, all that is wrong with it. */
import * as v from 'valibot';
import { isUnknownField, type Issue, type Misfit, misfitOf } from './misfit.ts';

/** What is wrong with a value; nothing where it fits. Of several rules for one value the first is told. */
export function misfits(schema: v.GenericSchema, value: unknown): readonly Misfit[] {
  return issuesOf(schema, value).map((issue) => misfitOf(issue, value));
}

/** The library names one unknown field of an object at a time: each is taken out until none is left. */
function issuesOf(schema: v.GenericSchema, value: unknown): readonly Issue[] {
  const issues: Issue[] = [];
  const rest: unknown = structuredClone(value);
  for (;;) {
    const found: readonly Issue[] =
      v.safeParse(schema, rest, { abortPipeEarly: true }).issues ?? [];
    const unknowns = found.filter(isUnknownField);
    if (unknowns.length === 0) return [...issues, ...found].flatMap(inside);
    issues.push(...unknowns);
    for (const { path } of unknowns) removeField(path?.at(-1));
  }
}

function removeField(step: v.IssuePathItem | undefined): void {
  if (step?.type === 'object') Reflect.deleteProperty(step.input, step.key);
}

/** Of a value that may be a text or an object, and is one of them: what is wrong with it as that. */
function inside(issue: Issue): readonly Issue[] {
  if (issue.type !== 'union') return [issue];
  const within = (issue.issues ?? []).filter(
    ({ path, kind }) => path !== undefined || kind !== 'schema',
  );
  const steps = issue.path ?? [];
  const moved = within.map((one): Issue => {
    const [first, ...rest] = [...steps, ...(one.path ?? [])];
    return first === undefined ? one : { ...one, path: [first, ...rest] };
  });
  return moved.length > 0 ? moved : [issue];
}
