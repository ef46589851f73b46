import { SERVICE_LIMITS } from '@bidwell/domain/standing-service';
import type { Viewer } from '@bidwell/domain/permissions';
import { ParseUUIDPipe } from '@nestjs/common';
import { Args, ArgsType, Field, ID, Info, Mutation, Query, Resolver } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';
import type { GraphQLResolveInfo } from 'graphql';
import { type Page, PageArgs } from '../../platform/graphql/paging.js';
import { WholeText } from '../../platform/graphql/whole-text.js';
import { selectionOf } from '../../platform/reading/compose.js';
import { CurrentViewer } from '../../platform/viewer.js';
import { AnswerRequest } from './answer-request.js';
import { AskService } from './ask-service.js';
import { RequestSide, ServiceRequest, ServiceRequestConnection, ServiceRequestResult } from './request.results.js';
import { Requests } from './requests.service.js';

const Id = (name = 'id') => Args(name, { type: () => ID }, ParseUUIDPipe);

@ArgsType()
export class RequestWords {
  @Field({ description: 'A line is enough.' })
  @MaxLength(SERVICE_LIMITS.words, { message: `Shorten this text. The limit is ${SERVICE_LIMITS.words} characters.` })
  @WholeText()
  words: string;
}

/** Requests: asking, taking, turning down, taking back. Pausing, doing and confirming are moves of their promise. */
@Resolver()
export class RequestsResolver {
  constructor(
    private readonly requests: Requests,
    private readonly asking: AskService,
    private readonly answering: AnswerRequest,
  ) {}

  @Query(() => ServiceRequest, { nullable: true, description: 'One request. Null when there is none for this viewer.' })
  serviceRequest(
    @Id() id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServiceRequest | null> {
    return this.requests.one(id, viewer, selectionOf(info));
  }

  @Query(() => ServiceRequestConnection, { description: 'Requests of one side, the newest first.' })
  serviceRequests(
    @Args() page: PageArgs,
    @Args('side', { type: () => RequestSide }) side: RequestSide,
    @Args('isOpen', { description: 'True: what somebody still has to do something about. False: the rest.' })
    isOpen: boolean,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Page<ServiceRequest>> {
    return this.requests.page(page, side, isOpen, viewer, selectionOf(info));
  }

  @Mutation(() => ServiceRequestResult, {
    description:
      'Asks for a service straight away; its clock starts. Refusals: WORDS, OVER_LIMIT, OWN_SERVICE, RETIRED, UNKNOWN, NOT_FOUND.',
  })
  async askService(
    @Id('serviceId') serviceId: string,
    @Args() { words }: RequestWords,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
    @Args(
      'goalId',
      { type: () => ID, nullable: true, description: 'What it serves.' },
      new ParseUUIDPipe({ optional: true }),
    )
    goalId?: string | null,
  ): Promise<ServiceRequest> {
    const id = await this.asking.ask(serviceId, { words, goalId: goalId ?? null }, viewer);
    return this.requests.known(id, viewer, selectionOf(info));
  }

  @Mutation(() => ServiceRequestResult, { description: 'Says: I do this. Refusals: ANSWERED, NOT_FOUND.' })
  async takeRequest(
    @Id() id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServiceRequest> {
    await this.answering.take(id, viewer);
    return this.requests.known(id, viewer, selectionOf(info));
  }

  @Mutation(() => ServiceRequestResult, {
    description: 'Does not take it, and says why. Refusals: WORDS, ANSWERED, NOT_FOUND.',
  })
  async turnDownRequest(
    @Id() id: string,
    @Args() { words }: RequestWords,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServiceRequest> {
    await this.answering.turnDown(id, words, viewer);
    return this.requests.known(id, viewer, selectionOf(info));
  }

  @Mutation(() => ServiceRequestResult, {
    description: 'Takes one’s own request back before somebody took it. Refusals: ANSWERED, NOT_FOUND.',
  })
  async withdrawRequest(
    @Id() id: string,
    @CurrentViewer() viewer: Viewer,
    @Info() info: GraphQLResolveInfo,
  ): Promise<ServiceRequest> {
    await this.answering.withdraw(id, viewer);
    return this.requests.known(id, viewer, selectionOf(info));
  }
}
