import { ADMINISTRATION_LIMITS } from '@bidwell/domain/administration';
import { ArgsType, Field, ID } from '@nestjs/graphql';
import { IsUUID, MaxLength } from 'class-validator';

@ArgsType()
export class NewDepartment {
  @Field({ description: 'Unique in the company, whatever the capitals.' })
  @MaxLength(ADMINISTRATION_LIMITS.departmentName, {
    message: `Shorten this name. The limit is ${ADMINISTRATION_LIMITS.departmentName} characters.`,
  })
  name: string;
}

@ArgsType()
export class NewRoles {
  @Field(() => ID)
  @IsUUID(undefined, { message: 'This is no person.' })
  personId: string;

  @Field({ description: 'Reads the insights.' })
  isLeader: boolean;

  @Field({ description: 'Keeps people, bidders and goals.' })
  isAdministrator: boolean;
}
