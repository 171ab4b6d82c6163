namespace AskTheDesk.Evaluation.Records;

/// <summary>A measured figure.</summary>
/// <param name="Name">As <c>--min</c> takes it.</param>
/// <param name="Low">Lower end of its 95 % interval.</param>
/// <param name="High">Upper end of its 95 % interval.</param>
/// <param name="Count">Questions or claims it is taken over.</param>
public sealed record Figure(string Name, double Value, double Low, double High, int Count, Unit Unit);
