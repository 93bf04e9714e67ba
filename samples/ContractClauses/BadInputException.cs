namespace ContractClauses;

/// <summary>Something the user can put right; the message is all there is to say.</summary>
internal sealed class BadInputException(string message) : Exception(message);
