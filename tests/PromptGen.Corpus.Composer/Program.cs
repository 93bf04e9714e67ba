using PromptGen.Corpus.Composer;

if (args is not [var directory] || !Directory.Exists(directory))
{
    Console.Error.WriteLine("Usage: the folder of the composed files, such as tests/PromptGen.Corpus/Composed.");
    return 2;
}

IReadOnlyList<TypePlan> types = PairCover.Plan();
IReadOnlyDictionary<string, string> files = CorpusWriter.Write(types);
foreach (string stale in Directory.EnumerateFiles(directory, "*.cs").Where(path => !files.ContainsKey(Path.GetFileName(path))))
{
    File.Delete(stale);
}

foreach ((string name, string text) in files)
{
    File.WriteAllText(Path.Combine(directory, name), text);
}

Console.WriteLine($"{types.Count} types in {files.Count} files");
return 0;
