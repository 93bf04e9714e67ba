using PromptGen.Simulator.Validation;

namespace PromptGen.Simulator.Batches;

/// <summary>The batches of all workspaces, in the order in which they were made.</summary>
internal sealed class BatchStore
{
    private readonly Lock _gate = new();
    private readonly List<MessageBatch> _batches = [];

    public void Add(MessageBatch batch)
    {
        lock (_gate)
        {
            _batches.Add(batch);
        }
    }

    public void Remove(MessageBatch batch)
    {
        lock (_gate)
        {
            _batches.Remove(batch);
        }
    }

    /// <summary>The batches of a workspace, the newest first.</summary>
    public IReadOnlyList<MessageBatch> Of(string workspace)
    {
        lock (_gate)
        {
            return [.. _batches.Where(batch => batch.Workspace == workspace).Reverse()];
        }
    }

    /// <exception cref="ApiRejectionException">The workspace has no such batch.</exception>
    public MessageBatch Get(string workspace, string id) =>
        Of(workspace).FirstOrDefault(batch => batch.Id == id) ?? throw new ApiRejectionException(404, "not_found_error", $"Message Batch with id '{id}' was not found.");
}
