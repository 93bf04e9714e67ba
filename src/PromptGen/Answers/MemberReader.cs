namespace PromptGen.Answers;

/// <summary>Reads the value that the reader stands on and leaves the reader at its end.</summary>
/// <param name="json">The reader.</param>
/// <param name="state">What is filled.</param>
internal delegate void MemberReader<in TState>(ref AnswerJson json, TState state);
