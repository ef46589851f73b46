import { GraphQLError } from 'graphql';

/** Ends a request whose input has the wrong shape, naming the field in plain words. */
export function refuseInput(field: string, message: string): never {
  throw new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', problems: [{ field, message }] } });
}
