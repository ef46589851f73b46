import { SetMetadata } from '@nestjs/common';

export const OFF_THE_RECORD = 'bidwell:off the record';
export const DENIAL_ON_RECORD = 'bidwell:denial on record';

/** Keeps a mutation out of the record, for a reason: it decides nothing, or something else already says it. */
export const OffTheRecord = (because: string): MethodDecorator => SetMetadata(OFF_THE_RECORD, because);

/** Puts on record who asks for this and is given nothing: what is sealed or opened, and not theirs. */
export const DenialOnRecord = (): MethodDecorator => SetMetadata(DENIAL_ON_RECORD, true);
