import { SetMetadata } from '@nestjs/common';
import type { Permission } from '@bidwell/domain/permissions';

export const PERMISSION = 'bidwell:permission';

/** Opens a root field to those whom the permission names. A root field without it is closed to everybody. */
export const Allow = (permission: Permission): MethodDecorator => SetMetadata(PERMISSION, permission);

/** Opens a root field to everybody, signed in or not. */
export const Public = (): MethodDecorator => SetMetadata(PERMISSION, 'anyone' satisfies Permission);
