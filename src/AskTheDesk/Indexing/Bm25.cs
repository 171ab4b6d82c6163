namespace AskTheDesk.Indexing;

/// <summary>
/// The two constants of BM25. The defaults are those of A. Trotman, X.-F. Jia and M. Crane, "Towards an
/// Efficient and Effective Search Engine" (SIGIR 2012 workshop on open source information retrieval), in
/// common use for passages of about a hundred words.
/// </summary>
/// <param name="K1">How much repeats of a term in a passage add, from 0 (nothing). Default 0.9.</param>
/// <param name="B">How much a passage's length counts against it, 0 (nothing) to 1. Default 0.4.</param>
public sealed record Bm25(double K1, double B)
{
    public static Bm25 Default { get; } = new(0.9, 0.4);
}
