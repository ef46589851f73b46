import { Link } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import { useQuery } from 'urql';
import { graphql } from '../../graphql/graphql';
import { Loaded } from '../../graphql/loaded';
import { type Move, useMove } from '../../graphql/use-move';
import '../../graphql/refusal';
import { Button } from '../../ui/button';
import { EmptyState } from '../../ui/empty-state';
import { Form } from '../../ui/form';
import { Panel } from '../../ui/panel';
import { TextField } from '../../ui/text-field';
import { say } from '../../ui/toast';
import styles from './admin.module.css';

const CategoriesQuery = graphql(`
  query CategoriesAndDepartments {
    categories {
      id
      name
      questionSet {
        id
        version
      }
    }
    departments {
      id
      name
    }
  }
`);

const AddCategoryMutation = graphql(`
  mutation AddCategory($name: String!) {
    addCategory(name: $name) {
      ... on Category {
        id
        name
      }
      ...RefusalFields
    }
  }
`);

const AddDepartmentMutation = graphql(`
  mutation AddDepartment($name: String!) {
    addDepartment(name: $name) {
      ... on Department {
        id
        name
      }
      ...RefusalFields
    }
  }
`);

/** The kinds of work that have a market, and the parts of the company. */
export function CategoriesTab() {
  const lists = useQuery({ query: CategoriesQuery, requestPolicy: 'cache-and-network' });
  const addCategory = useMove(AddCategoryMutation);
  const addDepartment = useMove(AddDepartmentMutation);
  return (
    <Loaded of={lists} what="Categories and departments">
      {({ categories, departments }) => (
        <div className="columns">
          <Panel title="Categories">
            <p className="small muted">
              Kinds of work that have a market. Teams and vendors of a category are invited.
            </p>
            <Categories categories={categories} />
            <AddName name="category" label="New category" move={addCategory} />
          </Panel>
          <Panel title="Departments">
            <p className="small muted">Parts of the company. They post jobs; teams and employees belong to them.</p>
            <Names names={departments} none="No department yet." />
            <AddName name="department" label="New department" move={addDepartment} />
          </Panel>
        </div>
      )}
    </Loaded>
  );
}

interface CategoriesProps {
  categories: readonly { id: string; name: string; questionSet: { version: number } | null }[];
}

/** Each with what its briefs are asked. */
function Categories({ categories }: CategoriesProps) {
  if (categories.length === 0) return <EmptyState title="No category yet. Start with one, such as event planning." />;
  return (
    <ul className={styles.rows}>
      {categories.map(({ id, name, questionSet }) => (
        <li key={id} className="row apart">
          <span>{name}</span>
          <Link className="small" to="/admin/questions/$categoryId" params={{ categoryId: id }}>
            {questionSet ? `Questions, version ${questionSet.version}` : 'Add questions'}
            <span className="visually-hidden">: {name}</span>
          </Link>
        </li>
      ))}
    </ul>
  );
}

function Names({ names, none }: { names: readonly { id: string; name: string }[]; none: string }) {
  if (names.length === 0) return <EmptyState title={none} />;
  return (
    <ul className={styles.rows}>
      {names.map(({ id, name }) => (
        <li key={id}>{name}</li>
      ))}
    </ul>
  );
}

interface AddNameProps {
  /** The field's name: unique on the page. */
  name: string;
  label: string;
  move: Pick<Move<object, object>, 'isRunning' | 'problems'> & {
    run: (name: { name: string }) => Promise<object | null>;
  };
}

function AddName({ name: field, label, move }: AddNameProps) {
  const [name, setName] = useState('');
  const problems = useMemo(() => move.problems.map((problem) => ({ ...problem, field })), [move.problems, field]);
  const add = async () => {
    if (!(await move.run({ name }))) return;
    say(`Added ${name.trim()}.`);
    setName('');
  };
  return (
    <Form label={label} problems={problems} onSubmit={() => void add()}>
      <TextField name={field} label={label} value={name} onChange={setName} error={problems[0]?.message} />
      <div>
        <Button type="submit" isBusy={move.isRunning}>
          Add {field}
        </Button>
      </div>
    </Form>
  );
}
