import { graphql } from './graphql';

/** What every move asks of a refusal. Spread it in each mutation that can be refused: `...RefusalFields`. */
export const RefusalFragment = graphql(`
  fragment RefusalFields on Refusal {
    code
    message
    field
    problems {
      field
      message
    }
    at
  }
`);
