/** One formula, with what its letters mean. */
export interface Formula {
  title: string;
  note: string;
  lines: readonly string[];
  words: string;
}

/** Each as `libs/signal` works it out, where its source is named too. */
export const FORMULAS: readonly Formula[] = [
  {
    title: 'The model of a choice',
    note: 'conditional logit',
    lines: ['P(j is chosen in c) = exp(η_cj) / Σ_k exp(η_ck)', 'η_cj = s_i(j) + Σ_m β_m x_cjm + Σ_m δ_m x̄_i(j)m'],
    words:
      's is the strength of a bidder. x: ln(price / median price of the field), ln(days / median days), 1 for who won the requester’s previous contest of the kind within 12 months, 1 for who reports to the same executive, the place on the page. x̄: a bidder’s mean price and date over all its bids. A term on which a set of contests has nothing recorded is left out, and the run says so.',
  },
  {
    title: 'Keeping strengths near the middle',
    note: 'how strongly is learnt from the contests',
    lines: ['s_i ~ N(0, τ²), β_m, δ_m ~ N(0, 100)', 'τ² ← Σ s_i² / (S − tr(V_ss) / τ²)'],
    words:
      'S bidders; V is the inverse of the curvature at the best fit. The second line is repeated until it stands still.',
  },
  {
    title: 'Chosen at equal terms',
    note: 'the headline',
    lines: ['S_i = s_i + δ · x̄_i', 'd_i = S_i − Σ_j w_j S_j', 'shown = 100 / (1 + exp(−d_i))'],
    words: 'w_j is the share of vendor j in the outside bids of the base year, for one kind of work.',
  },
  {
    title: 'The likely range',
    note: '95%, never narrower than 6 points',
    lines: [
      'V = (I + Λ)⁻¹,  h = (I + Λ)⁻¹ a',
      'Var = G/(G − 1) × Σ_g (h · u_g)² + h′Λh',
      'range = d_i ± 1.96 √(max(model, Var) + 0.06²)',
    ],
    words:
      'I is the information in the choices, Λ what the priors add, u_g the summed score of requester g of G, a the weights of the difference. 0.06² is there for what the model itself gets wrong.',
  },
  {
    title: 'The weight of a requester',
    note: 'so that a few cannot make a signal',
    lines: ['weight = min(1, C / contests of this requester),  C = max(20, mean contests of a requester)'],
    words: 'Jobs split into several within 7 days share the weight of one.',
  },
  {
    title: 'Lift and par, and their range',
    note: 'exact',
    lines: ['lift = W / Σ 1/n_c,   against par = W / Σ p_c', 'p_c(t) = t p_c / (1 − p_c + t p_c)'],
    words:
      'W wins. The range holds every factor t on the odds under which the wins would not surprise at 95%, by the exact distribution of a sum of unequal chances (mid-P).',
  },
  {
    title: 'Is it changing?',
    note: 'a sum that starts again at nought',
    lines: [
      'X_t = max(0, X_{t−1} + w_t),  alarm when X_t > h',
      'w_t = ln(R / (1 − p + Rp)) on a win, −ln(1 − p + Rp) on a loss',
    ],
    words:
      'p is the chance in this contest by the team’s own past 12 months, held fixed. R = 2/3 watches for falls, 3/2 for rises. h is chosen so that chance alone raises an early sign about once in 240 bids, and an alarm about once a year in the whole company.',
  },
  {
    title: 'Why contests are lost',
    note: 'wins per 100 bids',
    lines: ['gap = β₁Δx₁ + β₂Δx₂ + (β₃Δx₃ + β₄Δx₄) + ΔS = price + date + relation + service'],
    words:
      'Each part is moved to par alone and together with every set of the others, and its share is the mean of what it changes (Shapley 1953): so the four add up exactly. The reason that the requester stated stands beside it, and is not mixed in.',
  },
];
