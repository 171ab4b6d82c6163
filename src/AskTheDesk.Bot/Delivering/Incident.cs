using System.Security.Cryptography;

namespace AskTheDesk.Bot.Delivering;

/// <summary>Joins what a user was told to what the log says.</summary>
/// <param name="Id">Six characters.</param>
internal readonly record struct Incident(string Id)
{
    public static Incident New() => new(Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(3)));
}
