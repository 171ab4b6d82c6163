namespace AskTheDesk.Answering.Weighing;

/// <summary>
/// How much each feature speaks for a sentence. Fitted on 274 quiz questions put before October 2022 over 4,656
/// news articles: listwise for the order; for the odds on the best sentence of each question, asked of the whole
/// archive, of the archive two months earlier, and of three articles with and without one that answers. Then
/// rounded, and two weights set by reason: a question is no answer, and a longer sentence is a worse one.
/// </summary>
internal static class EvidenceModel
{
    /// <summary>Orders the sentences of one question; only differences mean anything.</summary>
    public static double Order(EvidenceFeatures features) =>
        (1.4 * features.Own)
        - (0.2 * features.Near)
        + (1.0 * features.Title)
        - (1.3 * features.Passage)
        + (0.8 * features.Mass)
        + (1.0 * features.Pairs)
        - (0.9 * features.Missing)
        + (0.8 * features.Counted)
        + (2.0 * features.Fits)
        + (0.4 * features.Unit)
        + (1.2 * features.Close)
        + (0.6 * features.Agreed)
        + (4.0 * features.HitScore)
        + (1.3 * features.Lead)
        - (0.5 * features.Caption)
        - (2.0 * features.Asks)
        + (0.1 * features.Names)
        + (0.6 * features.Length);

    /// <summary>How likely the best sentence of a question answers it, 0 to 1.</summary>
    public static double Odds(EvidenceFeatures features) =>
        Logistic(
            -6.8
                + (1.2 * features.Own)
                + (0.6 * features.Near)
                + (0.5 * features.Title)
                + (0.7 * features.Passage)
                + (2.0 * features.Mass)
                + (0.8 * features.Pairs)
                - (0.5 * features.Missing)
                + (0.8 * features.Counted)
                + (1.1 * features.Fits)
                + (0.6 * features.Unit)
                + (0.7 * features.Close)
                + (0.3 * features.Agreed)
                + (1.1 * features.HitScore)
                + (1.1 * features.Lead)
                - (2.0 * features.Asks)
                + (0.6 * features.Names)
        );

    private static double Logistic(double x) => 1 / (1 + Math.Exp(-x));
}
