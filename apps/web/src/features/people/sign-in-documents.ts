import { graphql } from '../../graphql/graphql';
import '../../graphql/refusal';

/** Empty outside demo mode. */
export const DemoPeopleQuery = graphql(`
  query DemoPeople {
    demoPeople {
      name
      email
      role
      story
    }
  }
`);

export const SignInMutation = graphql(`
  mutation SignIn($email: String!, $password: String!) {
    signIn(email: $email, password: $password) {
      ... on SignedIn {
        viewer {
          email
        }
      }
      ...RefusalFields
    }
  }
`);

export const ChoosePasswordMutation = graphql(`
  mutation ChoosePassword($email: String!, $firstPassword: String!, $next: String!) {
    choosePassword(email: $email, firstPassword: $firstPassword, next: $next) {
      ... on SignedIn {
        viewer {
          email
        }
      }
      ...RefusalFields
    }
  }
`);

export const SignInAsDemoPersonMutation = graphql(`
  mutation SignInAsDemoPerson($email: String!) {
    signInAsDemoPerson(email: $email) {
      ... on SignedIn {
        viewer {
          email
        }
      }
      ...RefusalFields
    }
  }
`);

export const SignOutMutation = graphql(`
  mutation SignOut {
    signOut
  }
`);
